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

## Criteria

simplex-criterion-open-source-clients = the code and the releases are on GitHub
simplex-criterion-no-identifier-to-contacts = there is no number or username to share
simplex-criterion-private-messages-encrypted = listed among the encrypted messengers
simplex-criterion-audited = by Trail of Bits, 2022 and 2024
simplex-criterion-forward-secrecy-now = by its double ratchet encryption; Privacy Guides does not name it
simplex-criterion-all-encrypted-by-default-now = direct messages, groups and calls use its protocol
simplex-criterion-all-messages-encryptable-now = direct messages, groups and calls use its protocol
simplex-criterion-future-secrecy-now = by its double ratchet encryption; Privacy Guides does not name it
simplex-criterion-decentralized = a decentralized network
simplex-criterion-all-five-systems = downloads for all five
simplex-criterion-no-phone-number = no phone number and no username

## Threats

simplex-threat-censorship = According to Privacy Guides, its decentralized network makes it an effective tool against censorship.

## Audits

simplex-audit-trail-of-bits-2022 = An audit of SimpleX Chat. Privacy Guides does not say what it found.
simplex-audit-trail-of-bits-2024 = The second audit by the same company, this time of the cryptographic design.

## What changed

simplex-change-forward-secrecy = Privacy Guides now names a second audit and the SimpleX Messaging Protocol, with double ratchet encryption and quantum resistance. That implies forward secrecy and future secrecy; neither is stated. Forward secrecy became a minimum requirement on 16 May 2025.
simplex-change-flathub = For Linux, the app is also available from Flathub.
