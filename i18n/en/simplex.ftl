### SimpleX Chat: what the guide says about it.

## At a glance

simplex-tagline = No phone number, no username
simplex-aliases = SimpleX Messenger
simplex-summary = SimpleX Chat works without any unique identifier: you need neither a phone number nor a username. It runs on a decentralized network, which makes it useful where communication is censored.

## Facts

simplex-fact-network = Its network is decentralized rather than in the hands of one operator. The source counts this as a strength against censorship.
simplex-fact-no-identifiers = Using it does not tie you to any unique identifier, be it a phone number or a username.
simplex-fact-audited = The company Trail of Bits carried out an audit in October 2022.
simplex-fact-joining = You join a conversation by scanning a QR code or by opening an invitation link.
simplex-fact-chats = You can write to one person directly or chat in groups, which offer the basics. Messages can be edited, and formatted with Markdown.
simplex-fact-calls = Voice and video calls are possible as well, with end-to-end encryption: only the people on the call can follow it.
simplex-fact-moving = There is no central server that holds a backup for you. To move to another device, export your data and import it there.

## Criteria

simplex-criterion-open-source-clients = the code and the releases are on GitHub
simplex-criterion-no-identifier-to-contacts = there is no number or username to share
simplex-criterion-private-messages-encrypted = the source says so of calls only
simplex-criterion-audited = by Trail of Bits, 2022
simplex-criterion-forward-secrecy-now = with the double ratchet of its protocol
simplex-criterion-decentralized = a decentralized network
simplex-criterion-all-five-systems = downloads for all five
simplex-criterion-no-phone-number = no phone number and no username

## Threats

simplex-threat-censorship = Its decentralized network makes it an effective help against censorship, according to the source.

## Audits

simplex-audit-trail-of-bits-2022 = An audit of SimpleX Chat. The source does not say how it came out.
simplex-audit-trail-of-bits-2024 = The second audit by the same company, this time of the cryptographic design.

## What changed

simplex-change-forward-secrecy = The source now names a second audit, and the SimpleX Messaging Protocol with its double ratchet and quantum resistance. With that, forward secrecy is stated: keys change so often that a key exposed today does not open past messages.
simplex-change-flathub = For Linux, the app can also be had from Flathub.
