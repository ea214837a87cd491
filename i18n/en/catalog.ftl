### What the messengers have in common: criteria, threats, kinds of network, and the warning on the second group.

## Criteria: minimum requirements

criterion-open-source-clients = Open-source apps
criterion-open-source-clients-about = Anyone may read the code of the apps, so that people other than their makers can check what they do.
criterion-no-identifier-to-contacts = No number or email shared with contacts
criterion-no-identifier-to-contacts-about = The people you write to do not have to know your phone number, your email address or anything else that identifies you.
criterion-private-messages-encrypted = Private messages encrypted by default
criterion-private-messages-encrypted-about = Private messages use end-to-end encryption without anyone having to turn it on: only the people in the conversation can read them.
criterion-all-messages-encryptable = Encryption possible for all messages
criterion-all-messages-encryptable-about = End-to-end encryption can be used for every message, whatever kind of conversation it belongs to.
criterion-audited = Independently audited
criterion-audited-about = Experts from outside the project have examined it for weaknesses and reported what they found.

## Criteria: best case

criterion-forward-secrecy = Forward secrecy
criterion-forward-secrecy-about = Keys are replaced so often that whoever steals today’s key cannot use it to read past messages. Privacy Guides made it a minimum requirement on 16 May 2025.
criterion-future-secrecy = Future secrecy
criterion-future-secrecy-about = Also called post-compromise security: whoever stole a key loses access again at the first key exchange that they fail to intercept, and cannot read the messages that follow.
criterion-open-source-servers = Open-source servers
criterion-open-source-servers-about = The code that runs on the servers is public too.
criterion-decentralized = Decentralized
criterion-decentralized-about = No single organization runs the whole network: many servers work together (federated), or the apps connect directly to one another (peer-to-peer).
criterion-all-encrypted-by-default = Everything encrypted by default
criterion-all-encrypted-by-default-about = Every message, in groups as well, uses end-to-end encryption without anyone having to turn it on.
criterion-all-five-systems = All five systems
criterion-all-five-systems-about = There are apps for Linux, Windows, macOS, Android and iOS.

## Criteria: joining

criterion-no-phone-number = No phone number to join
criterion-no-phone-number-about = You can join without giving a phone number, which identifies you personally.

## Threats

threat-anonymity = Being identified
threat-anonymity-about = Somebody wants to know who is behind an activity. Protection keeps who you are apart from what you do.
threat-targeted-attacks = Targeted attacks
threat-targeted-attacks-about = Somebody is after you in particular, and tries to get at your device or your data.
threat-supply-chain-attacks = Supply-chain attacks
threat-supply-chain-attacks-about = A weakness is slipped into good software or one of its parts before it reaches you, typically as a form of targeted attack.
threat-passive-attacks = Passive attacks
threat-passive-attacks-about = Malware, data breaches and other attacks that are aimed at many people at once.
threat-service-providers = Service providers
threat-service-providers-about = Whoever runs a service could read what passes through it. Protection makes it unreadable to them.
threat-mass-surveillance = Mass surveillance
threat-mass-surveillance-about = Government agencies, organizations, websites and services work together to track what people do.
threat-surveillance-capitalism = Surveillance capitalism
threat-surveillance-capitalism-about = Big advertising networks and countless other companies collect data about people.
threat-public-exposure = Public exposure
threat-public-exposure-about = Things about you can be found by anyone who looks. Protection limits what there is to find.
threat-censorship = Censorship
threat-censorship-about = Access to information is blocked, or people are censored when they speak online.

## Kinds of network

network-centralized = Centralized service
network-centralized-about = One organization runs all of the servers.
network-centralized-new-features = New features come quickly.
network-centralized-finding-contacts = The people you know are easy to find.
network-centralized-restrictions = The organization can restrict the service.
network-centralized-change-of-hands = It can change hands, or change its policy.
network-federated = Federated network
network-federated-about = Independent servers talk to one another, as with email.
network-federated-choice-of-trust = You choose whom to trust.
network-federated-metadata = Whoever runs a server may see some of the metadata.
network-federated-slow-features = New features come more slowly.
network-peer-to-peer = Peer-to-peer network
network-peer-to-peer-about = The apps connect directly to one another.
network-peer-to-peer-no-server = Nobody else’s server stands in between.
network-peer-to-peer-little-exposure = Very little is exposed to third parties.
network-peer-to-peer-both-online = Both sides have to be online.
network-peer-to-peer-battery = Batteries drain faster.
network-peer-to-peer-ip-address = Your IP address and those of the people you talk to can be seen, unless Tor or a VPN hides them.
network-anonymous-routing = Anonymous routing
network-anonymous-routing-about = Messages do not go straight to their destination: they take detours.
network-anonymous-routing-hidden-parties = It hides at least one of these: who sent a message, who received it, or that the two talked at all.
network-anonymous-routing-slow = It is slow.
network-anonymous-routing-mostly-text = It is mostly limited to text.
network-anonymous-routing-less-reliable = It can be less reliable.
network-decentralized-relays = Decentralized relays
network-decentralized-relays-about = Messages pass through the relays of a decentralized network.

## The warning on the second group

warning-no-forward-secrecy = There is no forward secrecy here.
warning-other-needs = It meets certain needs that the recommended messengers may not.
warning-not-for-sensitive = Privacy Guides does not recommend it for long-term or sensitive communication.
warning-key-compromise = If the key of just one person in a conversation is stolen, the confidentiality of all its past messages is affected.

## What changed on the source’s page

change-minimum-requirements = Forward secrecy became a minimum requirement, and a published audit from a reputable, independent third party is now required. All requirements were reworded: a messenger must meet the minimum, and should meet the rest. The section of additional options, the second group of this guide, was dropped.

## Needs

need-no-phone-number = No phone number
need-forward-secrecy = Forward secrecy
need-without-internet = Nearby, without internet
need-without-internet-about = Messages reach people close by when there is no connection to the internet.
need-without-google-play = Android without Google Play
need-without-google-play-about = For Android there is a download outside Google Play, official or named by the project. That tells where the app comes from, not whether it works on a phone without Google’s services.
need-decentralized = Decentralized
need-number-hidden = Number hidden from contacts
need-future-secrecy = Future secrecy
need-over-tor = Works over Tor
need-over-tor-about = The connection can run over the Tor network.
need-where-blocked = Can work where messengers are blocked
need-where-blocked-about = There is a way to go on using it where messengers, or the internet, are blocked. Whether that way works depends on the block.
need-audited = Independently audited
need-reproducible-builds = Reproducible builds
need-reproducible-builds-about = It can be confirmed that the app you install was built from the published code.
need-encrypted-groups = Encrypted groups
need-encrypted-groups-about = There are group chats with end-to-end encryption.
need-calls = Calls
need-calls-about = People can talk to each other, by voice or with video.
answer-of-the-list = Privacy Guides says of its whole list that it protects against this
answer-once-of-the-list = Privacy Guides said so of its list, but this messenger is no longer on it
answer-outside-google-play = for Android there is a download outside Google Play, official or named by the project
warning-short = No forward secrecy

## What helps where a store is blocked

store-step-f-droid-mirrors = If an F-Droid repository is blocked: open it in F-Droid’s list of repositories. If it has further addresses to download from, they are listed under “Official mirrors”. F-Droid’s settings also have “Connect via SOCKS proxy”.
store-step-f-droid-nearby = To get an app from a person nearby without the internet: both of you open “Nearby” in F-Droid and find each other; then choose the app. Both need F-Droid for this.
