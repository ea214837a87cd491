### Molly: what the guide says about it.

## At a glance

molly-tagline = Another app for Signal, on Android
molly-aliases = Molly Messenger
molly-case = Privacy Guides suggests considering it on Android if you need protection against targeted attacks
molly-summary = Molly is an alternative app for the Signal network, for Android only. It adds features for security and ease of use, and means trusting two teams instead of one.

## Links

molly-link-privacy = Privacy Guides lists no policy of Molly’s own; this is Signal’s.

## Facts

molly-fact-network = Molly is an alternative to Signal’s own app: it reaches the same network, with more features for security and ease of use.
molly-fact-database = The app’s local database can be encrypted with a passphrase while it is not in use. Data left in memory (RAM) can be securely erased once it is no longer needed.
molly-fact-tor = The connection can be routed through Tor.
molly-fact-reproducible = In the version of the page that this guide is built on, Molly and Molly-FOSS both support reproducible builds: it can be confirmed that the APK file matches the published source code.
molly-fact-everyday = Backups can run on a schedule, and the app can lock itself.
molly-fact-linked-device = An Android phone can be a linked device of a Signal account instead of the account’s primary device.
molly-fact-more = Privacy Guides lists further features in a separate article.
molly-fact-two-teams = With Molly you trust two teams to deliver safe updates on time: Signal’s and Molly’s.
molly-fact-updates = Signal’s new features and fixes arrive with an update every two weeks. Security issues are the exception: they are fixed as soon as possible.
molly-fact-delay = Molly may be slightly behind Signal, which can affect things such as migrating from Signal to Molly.
molly-fact-same-security = The version of the page that this guide is built on lists three versions, all with the same security improvements.
molly-fact-unifiedpush = UnifiedPush is an open-source alternative to Google’s push notifications.
molly-fact-mollysocket = To use UnifiedPush, a separate program called Mollysocket is needed. You can run it yourself on another computer or on a server (VPS), or use a public one.
molly-fact-tutorial = There is a step-by-step tutorial for this, in German.
molly-fact-unifiedpush-limit = UnifiedPush cannot be used while Molly is a linked device.
molly-fact-proxy = With a SOCKS proxy or Tor turned on in Molly, all its traffic goes that way. In May 2025, Privacy Guides knew of no leaks of IP addresses or DNS requests.

## Criteria

molly-criterion-open-source-clients = the standard version had proprietary code, such as the Google services that Signal uses too
molly-criterion-open-source-clients-now = the project says that there is one version, without proprietary code
molly-criterion-no-identifier-to-contacts = as on Signal, whose network it uses
molly-criterion-private-messages-encrypted = it uses Signal’s network
molly-criterion-all-messages-encryptable = it uses Signal’s network
molly-criterion-forward-secrecy = it uses Signal’s network
molly-criterion-future-secrecy = it uses Signal’s network
molly-criterion-all-encrypted-by-default = it uses Signal’s network
molly-criterion-decentralized = this guide counts Signal’s network among the centralized services
molly-criterion-all-five-systems = an app for Android
molly-criterion-no-phone-number = it needs a Signal account, which requires a phone number
molly-criterion-open-source-servers-now = it connects to Signal’s servers, whose code is on GitHub
molly-criterion-audited-now = its README names no audit

## Threats

molly-threat-targeted-attacks = Privacy Guides suggests considering it on Android if somebody may be after you in particular.

## Versions

molly-variant-molly = In the version of the page that this guide is built on, this was the standard version, with proprietary code such as Google’s services. It supports reproducible builds.
molly-variant-molly-foss = It left out proprietary code such as Google’s services, and with it some features, for example push notifications through Google Play Services, which save battery. It supported reproducible builds.
molly-variant-molly-up = It was based on Molly-FOSS and added push notifications through UnifiedPush.

## What changed

molly-change-molly-up = Privacy Guides no longer lists Molly-UP as a version of its own: Molly and Molly-FOSS, the two listed then, could both use UnifiedPush.
molly-change-one-version = There is only one version of Molly now, and its site says that it is fully open source, without proprietary code. Molly-FOSS is no longer a version of its own.

## Keys

molly-key-app = Molly from its own F-Droid repository, Accrescent and GitHub
molly-key-repository = Molly’s own F-Droid repository
molly-check-source = Reproducible builds: Molly describes how to build the APK yourself and to compare it with the one on GitHub.
molly-blocked-tor = Install Orbot, which connects to Tor. In Molly’s settings, open “Network”, and choose “Tor via Orbot” for “Proxy”. For another proxy, choose “SOCKS5”.
