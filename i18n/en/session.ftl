### What is said about Session.

## In short

session-tagline = Messages pass through three nodes
session-aliases = Session Messenger
session-summary = A decentralized messenger built around private, secure and anonymous communication. The nodes of its network store messages, and each encrypted one passes through three of them; but there is no forward secrecy, so a stolen key exposes past messages too.

## Downloads

session-download-linux = On Linux, Session needs glibc 2.35 or later, as in Debian 12 or Ubuntu 22.04.

## Background

session-fact-focus = Session is a decentralized app. Its main aim is to let people communicate privately, securely and anonymously.
session-fact-own-protocol = It used to be built on the Signal Protocol, which it replaced with a protocol of its own in December 2020.

## Protection

session-fact-three-nodes = At the time of the version of the page that this guide is built on, the Oxen Service Node Network kept messages and passed them on. Each encrypted message passed through three of its nodes on the way, so that in practice, according to Privacy Guides, no node could learn anything important about the people who used the network.
session-fact-encrypted-chats = Chats between two people and closed groups can be end-to-end encrypted: only those taking part can read them.

## Features

session-fact-talking = You can write to one person, chat in groups and make voice calls.
session-fact-groups = Closed groups hold up to 100 members, open groups any number.

## Good to know

session-fact-no-forward-secrecy = Its protocol has no forward secrecy: a stolen key also exposes past messages.
session-fact-open-groups = An open group is open by design. Privacy Guides mentions end-to-end encryption only for chats between two people and for closed groups.

## At a glance

session-criterion-open-source-clients = the code is published on GitHub
session-criterion-private-messages-encrypted = in chats between two people and in closed groups
session-criterion-all-messages-encryptable = only chats between two people and closed groups are mentioned
session-criterion-all-messages-encryptable-now = open groups are not end-to-end encrypted
session-criterion-audited = the app, 2021
session-criterion-forward-secrecy = not in its own protocol
session-criterion-decentralized = the Oxen Service Node Network
session-criterion-all-encrypted-by-default = open groups are open by design
session-criterion-all-encrypted-by-default-now = open groups are not end-to-end encrypted
session-criterion-all-five-systems = releases on GitHub as well
session-criterion-decentralized-now = a network of its own, the Session Network
session-criterion-open-source-servers-now = the code of its storage servers is on GitHub
session-criterion-no-phone-number-now = no phone number or email is required to sign up
session-criterion-no-identifier-to-contacts-now = an Account ID takes the place of both
session-criterion-future-secrecy-now = the beginning of the announcement of its new protocol does not name it among the aims

## Audits

session-audit-2021 = Oxen requested it in March 2020; it was completed in April 2021. Its verdict then: overall security is good, and people who care about their privacy can use the app.

## Specifications

session-spec-whitepaper = Whitepaper on the app and its protocol
session-spec-protocol = Technical information on the Session Protocol

## What changed

session-change-foundation = Session is run by the Session Technology Foundation now, and its code has moved to the foundation’s account on GitHub.
session-change-open-groups = Privacy Guides stated that open groups are not end-to-end encrypted. That stood on its page until Session was dropped.
session-change-dropped = Forward secrecy became a minimum requirement of Privacy Guides. Session and the whole section of additional options were dropped from the page.
session-change-network = Session left the Oxen network in May 2025. A network of its own, the Session Network, has passed the messages on since then.
session-change-protocol-v2 = Session announced a new version of its protocol, with forward secrecy and protection against quantum computers. As far as this guide could find, it is only a plan: no released version with it was found.
session-change-funding = The foundation announced that its paid staff had worked their last day, and that without more money it would have to shut down after 8 July 2026, and with it the infrastructure. That date has passed, and new versions have appeared since; the latest that this guide knows of is of 19 November 2026. Before you rely on Session, check on its own site whether it still runs.

## Keys

session-key-app = The app in Session’s own F-Droid repository
session-key-repository = Session’s own F-Droid repository
session-check-desktop = Signed checksums: each release has a file “signature.asc” with the checksums of its files. Session describes how to check its signature, and whose key it is.
session-check-android = Signed checksums: each release on GitHub has a file “signature.asc” with the checksums of its files. Session describes how to check its signature, and whose key it is.
