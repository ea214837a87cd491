### What is said about Signal.

## In short

signal-tagline = Messages and calls, number to join
signal-summary = An app for encrypted messages and calls. Joining takes a phone number, but a username keeps that number from your contacts.

## Background

signal-fact-maker = Signal is a mobile app, made by Signal Messenger LLC.

## Protection

signal-fact-protocol = Instant messages and calls are secured with the Signal Protocol, which is regarded as extremely secure.
signal-fact-secrecy = The protocol has forward secrecy: a key that is compromised today does not open the messages of the past. It also has future secrecy (post-compromise security), so that whoever got hold of a key loses access again.
signal-fact-contacts-and-profiles = Your contact list is encrypted with your Signal PIN, and the server cannot read it. Profiles are encrypted as well, and shared only with the people you talk to.
signal-fact-private-groups = Groups are private even towards the server: it keeps no record of who is in a group, nor of the group’s title, picture or other attributes.
signal-fact-sealed-sender = With Sealed Sender on, little metadata remains: the sender’s address is encrypted together with the message, and the server sees only who is to receive it.

## Features

signal-fact-messages-and-calls = Instant messages and calls in one app.
signal-fact-username = A username lets people reach you without learning your phone number.

## Good to know

signal-fact-phone-number = Nobody can register without a phone number.
signal-fact-sealed-sender-limits = Sealed Sender works for your contacts only. You can open it to everyone, at the price of more spam.
signal-fact-hardening = Privacy Guides has a guide to setting Signal up and hardening it further.

## At a glance

signal-criterion-open-source-clients = its code is published on GitHub
signal-criterion-no-identifier-to-contacts = once a username is set up
signal-criterion-private-messages-encrypted = secured with the Signal Protocol
signal-criterion-all-messages-encryptable = messages and calls alike
signal-criterion-audited = the protocol, 2016
signal-criterion-forward-secrecy = in the Signal Protocol
signal-criterion-future-secrecy = in the Signal Protocol
signal-criterion-decentralized = a server is mentioned
signal-criterion-all-encrypted-by-default = secured with the Signal Protocol
signal-criterion-all-five-systems = and an APK for Android
signal-criterion-no-phone-number = a phone number is required

## Audits

signal-audit-protocol-2016 = The Signal Protocol was examined independently.

## Set-up

signal-setup = Hide your phone number from contacts
signal-step-profile = Open Signal’s settings and tap your account profile at the top.
signal-step-username = Tap “Username”, then “Continue” on the screen “Set up your Signal username”.
signal-step-enter = Enter a username. Digits are always added to it, which keeps it unique and hard to guess, as in @john.35. There are two at first; you may add more, up to 32 characters in all.
signal-step-privacy = Go back to the main page of the settings and choose “Privacy”.
signal-step-phone-number = Choose “Phone Number”.
signal-step-who-can-see = Set “Who Can See My Number” to “Nobody”.
signal-step-who-can-find = Set “Who Can Find Me By Number” to “Nobody” too. People who already have your number then cannot find out that you have an account.

## Specifications

signal-spec-protocol-documentation = Specification of the Signal Protocol

## What changed

signal-change-github-releases = The Android app can also be had from Signal’s releases on GitHub.
