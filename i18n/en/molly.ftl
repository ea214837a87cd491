### What is said about Molly.

## In short

molly-tagline = Signal client for Android
molly-summary = A different app for the Signal network, with more security and convenience than Signal’s own. It runs on Android only, and asks you to trust one more team.

## Background

molly-fact-network = Molly is an alternative client for Signal: it reaches the same network, and adds features for security and everyday use.

## What it helps against

molly-threat-targeted-attacks = Worth considering on Android for anyone who has to reckon with attacks on themselves in particular.

## Protection

molly-fact-database = What it stores on the phone can be encrypted with a passphrase, and data left over in memory can be shredded as soon as it is no longer needed.
molly-fact-tor = Its connection can be sent through Tor.
molly-fact-reproducible = Molly and Molly-FOSS support reproducible builds: anyone can show that the APK was made from the published source code.

## Features

molly-fact-everyday = Backups on a schedule, and automatic locking.
molly-fact-linked-device = An Android phone can be a linked device of a Signal account, instead of its primary one.
molly-fact-more = Privacy Guides lists further features.

## Good to know

molly-fact-two-teams = You trust two teams to deliver updates that are safe and on time: Signal’s and Molly’s.
molly-fact-updates = Every two weeks it takes over the new features and fixes of Signal. Security problems are patched as soon as possible.
molly-fact-delay = It can lag slightly behind Signal, which may get in the way of things such as moving from Signal to Molly.

## Versions

molly-variant-molly = The standard version. It contains proprietary code, such as that of Google’s services, and supports reproducible builds.
molly-variant-molly-foss = Without proprietary code such as that of Google’s services; in return it goes without, for example, push notifications that spare the battery. It supports reproducible builds.
molly-variant-molly-up = Was based on Molly-FOSS and added notifications through UnifiedPush. The two remaining versions can do so themselves now.
molly-fact-same-security = All three versions brought the same security improvements.
molly-fact-unifiedpush = UnifiedPush is an open-source alternative to Google’s push notifications.
molly-fact-mollysocket = For UnifiedPush a separate program is needed, Mollysocket. It runs on a computer or rented server of your own, or you use a public instance.
molly-fact-tutorial = There is a step-by-step tutorial in German.

## Links

molly-link-privacy = Molly has no privacy policy of its own here: the link leads to Signal’s.

## At a glance

molly-criterion-open-source-clients = published; the standard build has Google code
molly-criterion-no-identifier-to-contacts = it uses Signal’s network
molly-criterion-private-messages-encrypted = by way of Signal’s network
molly-criterion-all-messages-encryptable = by way of Signal’s network
molly-criterion-forward-secrecy = by way of Signal’s network
molly-criterion-future-secrecy = by way of Signal’s network
molly-criterion-all-encrypted-by-default = by way of Signal’s network
molly-criterion-all-five-systems = Android only
molly-criterion-no-phone-number = it uses Signal’s network

## What changed

molly-change-molly-up = Molly-UP is no longer a version of its own: Molly and Molly-FOSS can both use UnifiedPush now.
