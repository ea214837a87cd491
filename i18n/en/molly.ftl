### Molly: what the guide says about it.

## At a glance

molly-tagline = Another app for Signal, on Android
molly-aliases = Molly Messenger
molly-summary = Molly is an alternative app for the Signal network, for Android only. It adds features for security and ease of use, and means trusting two teams instead of one.

## Links

molly-link-privacy = The source lists no policy of Molly’s own; this is Signal’s.

## Facts

molly-fact-network = Molly is an alternative to Signal’s own app: it reaches the same network, with more features for security and ease of use.
molly-fact-database = What the app stores on the phone can be encrypted with a passphrase while it is not in use. Data that is no longer used in memory (RAM) can be securely shredded.
molly-fact-tor = The connection can be routed through Tor.
molly-fact-reproducible = Molly and Molly-FOSS both support reproducible builds: it can be shown that the APK matches the published source code.
molly-fact-everyday = Backups can run on a schedule, and the app can lock itself.
molly-fact-linked-device = An Android phone can be a linked device of a Signal account instead of the account’s primary device.
molly-fact-more = Privacy Guides lists further features in an article of its own.
molly-fact-two-teams = With Molly you trust two teams to deliver safe updates on time: Signal’s and Molly’s.
molly-fact-updates = Signal’s new features and fixes arrive with an update every two weeks. Security issues are the exception: they are fixed as soon as possible.
molly-fact-delay = Molly may be slightly behind Signal, which can affect things such as migrating from one to the other.
molly-fact-same-security = The source’s edition lists three versions, all with the same security improvements.
molly-fact-unifiedpush = UnifiedPush is an open-source alternative to Google’s push notifications.
molly-fact-mollysocket = To use UnifiedPush, a separate program called Mollysocket is needed. You can run it yourself on another computer or on a server (VPS), or use a public one.
molly-fact-tutorial = There is a step-by-step tutorial for this, in German.

## Criteria

molly-criterion-open-source-clients = but the standard version has Google’s code
molly-criterion-no-identifier-to-contacts = it uses Signal’s network
molly-criterion-private-messages-encrypted = it uses Signal’s network
molly-criterion-all-messages-encryptable = it uses Signal’s network
molly-criterion-forward-secrecy = it uses Signal’s network
molly-criterion-future-secrecy = it uses Signal’s network
molly-criterion-all-encrypted-by-default = it uses Signal’s network
molly-criterion-all-five-systems = Android only
molly-criterion-no-phone-number = it uses Signal’s network

## Threats

molly-threat-targeted-attacks = The source suggests considering it on Android if someone may be after you in particular.

## Versions

molly-variant-molly = The standard version. It contains proprietary code such as that of Google’s services, and supports reproducible builds.
molly-variant-molly-foss = Leaves out proprietary code such as that of Google’s services, and with it some features, for example push notifications that save battery. It supports reproducible builds.
molly-variant-molly-up = Was based on Molly-FOSS and added push notifications through UnifiedPush.

## What changed

molly-change-molly-up = Molly-UP is gone as a version of its own. The two that remain, Molly and Molly-FOSS, can both use UnifiedPush.
