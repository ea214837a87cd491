### Signal: what the guide says about it.

## At a glance

signal-tagline = Encrypted messages and calls
signal-aliases = Signal Messenger
signal-summary = Signal is an app for instant messages and calls, which the Signal Protocol secures. Registering takes a phone number, but a username keeps that number from your contacts.

## Facts

signal-fact-maker = Signal is an app for phones. The company Signal Messenger LLC develops it.
signal-fact-protocol = What you write and say is secured with the Signal Protocol, a way of encrypting that is regarded as extremely secure.
signal-fact-secrecy = The protocol has forward secrecy: keys change so often that a key exposed today does not open past messages. It also has future secrecy (post-compromise security): whoever gets hold of a key cannot go on reading after the first exchange of keys that they fail to intercept.
signal-fact-contacts-and-profiles = Your contact list is encrypted with your Signal PIN, so the server cannot read it. Your profile is encrypted too, and shared only with people you talk to.
signal-fact-private-groups = Groups are kept private from the server as well: it has no record of who belongs to a group, nor of the group’s title, picture or other attributes.
signal-fact-sealed-sender = With Sealed Sender on, a message leaves little metadata (data about the message rather than in it). The sender’s address is encrypted together with the message; the server sees only the recipient’s.
signal-fact-messages-and-calls = Instant messages and calls are both protected by the same protocol.
signal-fact-username = Once you have a username, your contacts do not see your phone number. Digits that belong to the name make it hard to guess.
signal-fact-phone-number = You cannot register without a phone number.
signal-fact-sealed-sender-limits = Sealed Sender works between contacts only. It can be turned on for everyone, at the price of more spam.
signal-fact-hardening = Privacy Guides has a guide to configuring Signal and making it harder to attack.

## Criteria

signal-criterion-open-source-clients = the code is published on GitHub
signal-criterion-no-identifier-to-contacts = once a username is set up
signal-criterion-private-messages-encrypted = secured with the Signal Protocol
signal-criterion-all-messages-encryptable = messages and calls alike
signal-criterion-audited = the protocol, 2016
signal-criterion-forward-secrecy = in the Signal Protocol
signal-criterion-future-secrecy = in the Signal Protocol
signal-criterion-decentralized = the source mentions a server
signal-criterion-all-encrypted-by-default = messages and calls alike
signal-criterion-all-five-systems = also as an APK for Android
signal-criterion-no-phone-number = a phone number is required

## Audits

signal-audit-protocol-2016 = An independent audit of the Signal Protocol. The source does not say how it came out.

## Set-up

signal-setup = Hide your phone number from contacts
signal-step-profile = Go to Signal’s settings and tap the profile of your account, at the very top.
signal-step-username = Tap “Username”. On the screen “Set up your Signal username”, choose “Continue”.
signal-step-enter = Enter a username. Digits are always joined to it, so that it is unique and hard to guess, for example @john.35. There are two of them unless you add more; the whole may be up to 32 characters long.
signal-step-privacy = Return to the main page of the settings and open “Privacy”.
signal-step-phone-number = Open “Phone Number”.
signal-step-who-can-see = Set “Who Can See My Number” to “Nobody”.
signal-step-who-can-find = Set “Who Can Find Me By Number” to “Nobody” as well. People who already have your number then cannot discover your account by it.

## Specifications

signal-spec-protocol-documentation = Specification of the Signal Protocol

## What changed

signal-change-github-releases = The source now also lists Signal’s releases for Android on GitHub.
