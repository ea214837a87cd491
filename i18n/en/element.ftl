### What is said about Element.

## In short

element-tagline = Encrypted private rooms on Matrix
element-aliases = Element Messenger
element-summary = The flagship app of Matrix, an open standard for decentralized, secure communication. Messages in private rooms, and calls between two people, are end-to-end encrypted by default; but there is no forward secrecy, so a stolen key exposes past messages too.

## Background

element-fact-matrix = Matrix is a protocol and an open standard. It lets people communicate securely and in real time on a decentralized network. Element is its flagship app.

## Protection

element-fact-private-rooms = In private rooms, which can only be entered by invitation, messages and files are end-to-end encrypted by default: only the people in the room can read them. The same holds for voice and video calls between two people.
element-fact-group-calls = Group calls are end-to-end encrypted by default as well, since Element Call became part of the web app, the apps for desktop computers and the rewritten phone apps.
element-fact-ratchet = The Olm ratchet that Matrix uses, a method of replacing keys, is an implementation of Signal’s Double Ratchet. That does not give Element forward secrecy.

## Features

element-fact-talking = You can exchange messages and files in rooms, call one person by voice or video, and hold group calls.

## Good to know

element-fact-not-encrypted = Encryption does not cover everything: nicknames, reactions and profile pictures are not encrypted.
element-fact-no-forward-secrecy = In theory Matrix can support forward secrecy, which keeps a stolen key from exposing past messages. Element does not support it currently, because it would break some things, such as key backups and shared message history.
element-fact-settings = For Element’s web and desktop apps, Privacy Guides recommends settings today, among them these. Empty the name of each session, which may otherwise tell others about your device. Turn off read receipts and typing notifications. Turn off “Allow Peer-to-Peer for 1:1 calls” and “Allow fallback call assist server (turn.matrix.org)”. Consider turning off the integration manager. If you like, turn on “In encrypted rooms, only send messages to verified users”, which may limit the people you can talk to.
element-fact-homeserver = Privacy Guides recommends no particular server, and advises against matrix.org, which the developers of Matrix run themselves.

## Downloads

element-download-google-play = Element Classic is the older phone app. It receives security updates only.
element-download-app-store = Element Classic is the older phone app. It receives security updates only. Privacy Guides now points to Element X.
element-download-github = Element Classic is the older phone app. It receives security updates only. The versions on GitHub are those for Google Play and depend on some of Google’s services.
element-download-f-droid = F-Droid builds Element Classic itself, so a new version can take several days to appear there.
element-download-github-x = The releases on GitHub hold two versions of Element X: one for Google Play, and one for F-Droid that is signed by Element.

## At a glance

element-criterion-open-source-clients = the code is published on GitHub
element-criterion-private-messages-encrypted = in private (invite-only) rooms
element-criterion-all-messages-encryptable = profile pictures, reactions and nicknames are not encrypted
element-criterion-audited = the protocol, 2016
element-criterion-forward-secrecy = possible in theory in Matrix; not currently in Element
element-criterion-decentralized = through Matrix
element-criterion-all-encrypted-by-default = private rooms only; nicknames and reactions are not encrypted
element-criterion-all-five-systems = in the browser as well
element-criterion-open-source-servers-now = Synapse, the server that Element develops
element-criterion-no-phone-number-now = with a username; the server decides what else it asks for
element-criterion-no-identifier-to-contacts-now = others know you by a username of your choice; an email address is optional
element-criterion-future-secrecy-now = Matrix says that Megolm by itself does not have it, and that apps should start new sessions from time to time

## Audits

element-audit-protocol-2016 = An independent audit of the protocol. Privacy Guides does not say what it found.

## Specifications

element-spec-matrix-spec = Specification of the Matrix protocol
element-spec-olm = End-to-end encryption in Matrix, with the Olm ratchet
element-spec-double-ratchet = Signal’s Double Ratchet, which Olm implements

## What changed

element-change-moved = Privacy Guides took Element off its list of messengers. It is now on its page about social networks, which says that no social network is appropriate for private or sensitive communication. For calls between two people, that page advises turning off “Allow Peer-to-Peer for 1:1 calls” and “Allow fallback call assist server (turn.matrix.org)”, so that the other side is not shown your IP address.
element-change-element-x = For phones, Privacy Guides now points to Element X. Element calls the older phone apps Element Classic and gives them security updates only.
element-change-verification = Element announced that from October 2026 (at first April 2026) devices that are not verified can no longer send or receive encrypted messages. Verify each device, also those that you use already, and keep the recovery key.

## Keys

element-key-google-play-x = Element X from Google Play
element-key-f-droid-x = Element X from F-Droid
element-key-google-play-classic = Element Classic from Google Play
