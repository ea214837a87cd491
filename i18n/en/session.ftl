### What is said about Session.

## In short

session-tagline = Messages pass through three nodes
session-aliases = Session Messenger
session-summary = A decentralized messenger with an eye on private, secure and anonymous communication. Each message passes through three nodes of its network, but there is no forward secrecy.

## Background

session-fact-focus = Session is decentralized, and focuses on communication that is private, secure and anonymous.
session-fact-own-protocol = It used to be built on the Signal Protocol, which it replaced with a protocol of its own in December 2020.

## Protection

session-fact-three-nodes = The Oxen Service Node Network stores and routes the messages. Each encrypted message passes through three of its nodes; according to the source, that makes it practically impossible for a node to learn anything meaningful about the people using it.
session-fact-encrypted-chats = Chats between two people and closed groups are end-to-end encrypted: only those taking part can read them.

## Features

session-fact-talking = Direct messages, group chats and voice calls.
session-fact-groups = Closed groups hold up to 100 members, open groups any number.

## Good to know

session-fact-no-forward-secrecy = Its protocol has no forward secrecy: a key that is compromised also opens messages of the past.
session-fact-open-groups = Open groups are open by design: end-to-end encryption is stated for chats between two people and for closed groups only.

## At a glance

session-criterion-open-source-clients = its code is published on GitHub
session-criterion-private-messages-encrypted = in one-to-one chats and closed groups
session-criterion-all-messages-encryptable = not in open groups
session-criterion-audited = the app, 2021
session-criterion-forward-secrecy = not in its own protocol
session-criterion-decentralized = the Oxen Service Node Network
session-criterion-all-encrypted-by-default = not in open groups
session-criterion-all-five-systems = and releases on GitHub

## Audits

session-audit-2021 = Oxen asked for it in March 2020, and it ended in April 2021. Its verdict: the app is secure on the whole, and of use to people who care about their privacy.

## Specifications

session-spec-whitepaper = Whitepaper on the app and its protocol
session-spec-protocol = Technical information on the Session Protocol

## What changed

session-change-foundation = Session is run by the Session Technology Foundation now, and its code has moved to the foundation’s place on GitHub.
session-change-dropped = Forward secrecy became a minimum requirement of Privacy Guides. For lack of it, Session and the whole section of additional options were dropped from the page.
session-change-funding = The foundation announced that its paid staff had their last day, and that the money for the infrastructure would last to 8 July 2026. Check on Session’s own site whether it goes on before you rely on it.
