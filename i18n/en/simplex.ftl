### SimpleX Chat: what the guide says about it.

## At a glance

simplex-tagline = No phone number, no username
simplex-aliases = SimpleX Messenger
simplex-summary = SimpleX Chat works without any unique identifier: you need neither a phone number nor a username. It runs on a decentralized network, which makes it useful where communication is censored.

## Facts

simplex-fact-network = Its network is decentralized, which makes it an effective tool against censorship, according to Privacy Guides.
simplex-fact-no-identifiers = Using it does not tie you to any unique identifier, be it a phone number or a username.
simplex-fact-audited = The company Trail of Bits carried out an audit in October 2022.
simplex-fact-joining = You can take part in group conversations by scanning a QR code or by clicking an invitation link.
simplex-fact-chats = You can write to one person directly or chat in groups, which offer the basics. Messages can be edited, and formatted with Markdown.
simplex-fact-protocol = Since October 2024, Privacy Guides says that direct messages, group chats and end-to-end encrypted calls are secured with the SimpleX Messaging Protocol, which uses double ratchet encryption.
simplex-fact-calls = Voice and video calls are possible as well, with end-to-end encryption: only the people on the call can hear and see it.
simplex-fact-moving = There is no central server that holds a backup for you. To move to another device, export your data and import it there.
simplex-fact-metadata = Since October 2024, Privacy Guides says that the app protects metadata, because messages are delivered through one-way “simplex queues”.
simplex-fact-verification = Since October 2024, Privacy Guides says that scanning a QR code or clicking an invitation link lets you verify a contact outside of the app’s own network, which protects against network providers that put themselves in the middle.
simplex-fact-own-protocol = The double ratchet that protects its messages has forward secrecy and future secrecy, the project says.
simplex-fact-third-audit = According to the project, Trail of Bits completed a third audit in 2026; it was still to be published when this was read.
simplex-fact-reproducible = The builds for Linux and the APKs on GitHub are reproducible: the project has scripts that build them from the published code and compare the results.
simplex-fact-more = Privacy Guides also links to the project’s own list of privacy and security features, with their limits.
simplex-fact-channels = Public channels, new in version 6.5 of April 2026, are not end-to-end encrypted: whoever runs their relays sees what is written there. The project calls them a first beta, and says that the real identities of a channel’s owners and readers are unknown to those who run the relays.
simplex-fact-operators = The servers that are preset in the app are run by SimpleX Chat and, since December 2024, by a second operator, Flux.
simplex-fact-tor-and-servers = SimpleX Chat can connect through Tor, by way of Orbot for example, and it can use servers of your own in place of those that are preset.

## Downloads

simplex-download-f-droid = SimpleX Chat has an F-Droid repository of its own, with stable and beta versions built by its developers. The page shows the address to add to the F-Droid app.
simplex-download-f-droid-org = F-Droid.org builds the stable versions itself; they appear there several days later. They are signed with another key: to change between these and the versions of the project, first export the chat database, then install the app anew and import the database.

## Criteria

simplex-criterion-open-source-clients = the code and the releases are on GitHub
simplex-criterion-no-identifier-to-contacts = there is no number or username to share
simplex-criterion-private-messages-encrypted = listed among the encrypted messengers
simplex-criterion-audited = by Trail of Bits, 2022 and 2024
simplex-criterion-forward-secrecy-now = the project says so of its double ratchet
simplex-criterion-all-encrypted-by-default-now = not in public channels, which were added in version 6.5
simplex-criterion-all-messages-encryptable-now = not in public channels, which were added in version 6.5
simplex-criterion-future-secrecy-now = the project says so of its double ratchet
simplex-criterion-decentralized = a decentralized network
simplex-criterion-all-five-systems = downloads for all five
simplex-criterion-no-phone-number = no phone number and no username
simplex-criterion-open-source-servers-now = the code of the servers is on GitHub, under the AGPLv3

## Audits

simplex-audit-trail-of-bits-2022 = An audit of SimpleX Chat. Privacy Guides does not say what it found.
simplex-audit-trail-of-bits-2024 = The second audit by the same company, this time of the cryptographic design.

## Specifications

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = The double ratchet of SimpleX, with resistance to quantum computers

## What changed

simplex-change-forward-secrecy = Privacy Guides now names a second audit and the SimpleX Messaging Protocol, with double ratchet encryption and resistance to quantum computers. That implies forward secrecy and future secrecy, which the page does not state; the project does. Forward secrecy became a minimum requirement on 16 May 2025.
simplex-change-flathub = For Linux, the app is also available from Flathub.
simplex-change-channels = Version 6.5 brought public channels, which are not end-to-end encrypted.

## Keys

simplex-key-website = The APK on GitHub and in SimpleX Chat’s own F-Droid repository
simplex-key-google-play = The app from Google Play
simplex-key-f-droid-org = F-Droid’s main repository, whose volunteers build and sign the app
simplex-key-repository = SimpleX Chat’s own F-Droid repository
simplex-key-releases = On GitHub, for each release: the list of checksums for Linux (_sha256sums), and the APKs
simplex-check-source = Reproducible builds: SimpleX Chat describes how to build the apps for Android and Linux yourself and to compare them with those on GitHub.
simplex-blocked-android = On Android: install Orbot, which connects to Tor, start it, and turn on “Use SOCKS proxy” in “Network & servers” of SimpleX Chat’s settings. To avoid connections without Tor, choose “required” for “Use .onion hosts”: servers without such an address then cannot be reached.
simplex-blocked-ios = On an iPhone: install Orbot, which works as a VPN there, turn it on, and choose “when available” for “Use .onion hosts” in “Network & servers”. SimpleX Chat warns that some traffic can still go out without the VPN, for example if the VPN app crashes.
simplex-blocked-servers = If you or somebody you trust runs a SimpleX server: enter it in “Network & servers” in place of those that are preset.
