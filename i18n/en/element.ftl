### What is said about Element.

## In short

element-tagline = The Matrix client
element-aliases = Element Messenger
element-summary = The leading app for Matrix, an open standard for secure communication without a centre. Private rooms and calls are end-to-end encrypted, but there is no forward secrecy.

## Background

element-fact-matrix = Element is the flagship client of the Matrix protocol. Matrix is an open standard for secure, decentralized real-time communication.

## Protection

element-fact-private-rooms = In private rooms, those one has to be invited to, messages and files are end-to-end encrypted by default: only the people in the room can read them. So are voice and video calls between two people.
element-fact-group-calls = Group calls are end-to-end encrypted by default as well, since Element Call became part of the web app, the desktop apps and the rewritten phone apps.
element-fact-ratchet = Matrix encrypts with the Olm ratchet, an implementation of Signal’s Double Ratchet.

## Features

element-fact-talking = Messages and files in rooms, voice and video calls between two people, and group calls.

## Good to know

element-fact-not-encrypted = Profile pictures, reactions and nicknames are not encrypted.
element-fact-no-forward-secrecy = Matrix could have forward secrecy in theory, so that a compromised key does not open past messages. Element does not have it, because key backups and shared message history would no longer work.

## Downloads

element-download-google-play = Element Classic is the older phone app. It receives security updates only.
element-download-app-store = Element Classic is the older phone app. It receives security updates only.
element-download-github = Element Classic is the older phone app. It receives security updates only.

## At a glance

element-criterion-open-source-clients = its code is published on GitHub
element-criterion-private-messages-encrypted = in rooms that one is invited to
element-criterion-all-messages-encryptable = not pictures, reactions, nicknames
element-criterion-audited = the protocol, 2016
element-criterion-forward-secrecy = possible in Matrix, not in Element
element-criterion-decentralized = through Matrix
element-criterion-all-encrypted-by-default = private rooms only, and not everything
element-criterion-all-five-systems = and the web

## Audits

element-audit-protocol-2016 = The protocol was examined independently.

## Specifications

element-spec-matrix-spec = Specification of the Matrix protocol
element-spec-olm = End-to-end encryption in Matrix, with the Olm ratchet
element-spec-double-ratchet = Signal’s Double Ratchet, which Olm implements

## What changed

element-change-moved = Privacy Guides took Element off its list of messengers and moved it to social networks.
element-change-element-x = The current phone apps are called Element X. The older app is now Element Classic, with security updates only.
