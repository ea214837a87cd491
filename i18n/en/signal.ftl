### Signal: what the guide says about it.

## At a glance

signal-tagline = Encrypted messages and calls
signal-aliases = Signal Messenger
signal-summary = Signal is an app for instant messages and calls, secured with the Signal Protocol. You need a phone number to register; a username, together with the right setting, can hide it from your contacts.

## Facts

signal-fact-maker = Signal is a mobile app, with apps for desktop computers to go with it. It is developed by the company Signal Messenger LLC.
signal-fact-protocol = What you write and say is secured with the Signal Protocol, which Privacy Guides calls an extremely secure way of encrypting.
signal-fact-secrecy = The protocol has forward secrecy: keys change so often that a key stolen today does not unlock past messages. It also has future secrecy (post-compromise security): whoever stole a key cannot go on reading after the first key exchange that they fail to intercept.
signal-fact-contacts-and-profiles = Your contact list is encrypted with your Signal PIN, so the server cannot read it. Your profile is encrypted too, and shared only with people you talk to.
signal-fact-private-groups = Groups are kept private from the server as well: it has no record of who belongs to a group, nor of the group’s title, picture or other attributes.
signal-fact-sealed-sender = With Sealed Sender on, a message leaves little metadata (data about the message rather than in it). The sender’s address is encrypted together with the message; the server sees only the recipient’s.
signal-fact-reproducible = The builds for Android are reproducible: it can be confirmed that the app from Google Play, or Signal’s own APK file, was built from the published code.
signal-fact-messages-and-calls = Instant messages and calls are both protected by the same protocol.
signal-fact-username = To hide your phone number from your contacts, Privacy Guides advises you to create a username, and to set “Who Can See My Number” to “Nobody”. The digits added to the username make it hard to guess.
signal-fact-phone-number = You cannot register without a phone number.
signal-fact-sealed-sender-limits = By default, Sealed Sender is on only between contacts. It can be turned on for everyone, at a higher risk of spam.
signal-fact-hardening = Privacy Guides has a guide to configuring Signal and making it harder to attack.
signal-fact-saved-number = Even if your phone number is hidden, people who have it saved in their phone’s contacts still see it: they know it already.
signal-fact-censored = Where Signal is censored, the app can attempt to get around that, and it can connect through a proxy.
signal-fact-proxy-limit = Whoever blocks Signal could learn that you use it through a proxy, because the app does not send all its connections through the proxy. For this reason, Privacy Guides recommended Molly with Orbot instead in 2022. Whoever runs the proxy cannot read what passes through it.

## Downloads

signal-download-linux = On Linux, Signal comes as a .deb package, as for Debian and Ubuntu, and needs glibc 2.34 or later.

## Criteria

signal-criterion-open-source-clients = the code is on GitHub; Privacy Guides notes that Signal uses Google services
signal-criterion-no-identifier-to-contacts = with a username, and “Who Can See My Number” set to “Nobody”
signal-criterion-private-messages-encrypted = secured with the Signal Protocol
signal-criterion-all-messages-encryptable = messages and calls alike
signal-criterion-audited = the protocol, 2016
signal-criterion-forward-secrecy = in the Signal Protocol
signal-criterion-future-secrecy = in the Signal Protocol
signal-criterion-open-source-servers-now = the code of the server is on GitHub, under the AGPLv3
signal-criterion-decentralized = this guide counts it among the centralized services
signal-criterion-all-encrypted-by-default = messages and calls alike
signal-criterion-all-five-systems = also as an APK for Android
signal-criterion-no-phone-number = a phone number is required

## Audits

signal-audit-protocol-2016 = An independent audit of the Signal Protocol. Privacy Guides does not say what it found.

## Set-up

signal-setup = Hide your phone number from people who do not have it saved
signal-step-profile = Go to Signal’s settings and tap the profile of your account, at the very top.
signal-step-username = Tap “Username”. On the screen “Set up your Signal username”, choose “Continue”.
signal-step-enter = Enter a username. Digits are always added to it, so that it is unique and hard to guess: “John”, for example, might become @john.35. There are two unless you choose more; username and digits together can have up to 32 characters.
signal-step-privacy = Return to the main page of the settings and open “Privacy”.
signal-step-phone-number = Open “Phone Number”.
signal-step-who-can-see = Set “Who Can See My Number” to “Nobody”.
signal-step-who-can-find = Set “Who Can Find Me By Number” to “Nobody” as well. People who already have your number then cannot use it to discover your account.

## Specifications

signal-spec-protocol-documentation = Specification of the Signal Protocol

## What changed

signal-change-github-releases = Privacy Guides now also lists Signal’s releases for Android on GitHub.

## Keys

signal-key-android-13 = Signal’s own APK and Google Play, on Android 13 or later
signal-key-older-android = Signal’s own APK and Google Play, on older Android
signal-check-android = Reproducible builds: Signal says that the app from Google Play and the APK from its site can be compared with the source code by building the app yourself.
signal-check-linux = Reproducible builds, as an experiment: Signal describes how to build the package for Debian and Ubuntu yourself and to compare it, and says that this may not work yet.
signal-check-desktop = This guide knows no way to check it. Signal says that reproducible builds for Windows and macOS are not available yet.
signal-blocked-circumvention = On the phone: in Signal’s settings, open “Privacy”, then “Advanced”, and turn on “Censorship circumvention”. Signal says to do so only where it is censored; it then attempts to get around that.
signal-blocked-proxy = Ask somebody you trust, in a place where Signal is not blocked, to run a Signal proxy: Signal provides the program for it. It is passed on as an address that begins with https://signal.tube/#.
signal-blocked-use-proxy = To use a proxy on Android: in Signal’s settings, open “Data and storage”, then “Use proxy”, and enter its address. Signal says to do so only if it does not connect otherwise.
