### Signal: was der Ratgeber darüber sagt.

## Auf einen Blick

signal-tagline = Verschlüsselte Nachrichten und Anrufe
signal-aliases = Signal Messenger, Signal-Messenger
signal-summary = Signal ist eine App für Sofortnachrichten und Anrufe, gesichert mit dem Signal Protocol. Zur Registrierung ist eine Telefonnummer nötig; ein Nutzername kann sie, zusammen mit der richtigen Einstellung, vor den eigenen Kontakten verbergen.

## Informationen

signal-fact-maker = Signal ist eine mobile App mit dazugehörigen Desktop-Apps. Entwickelt wird sie von der Firma Signal Messenger LLC.
signal-fact-protocol = Was Sie schreiben und sagen, ist mit dem Signal Protocol gesichert, das Privacy Guides als extrem sichere Art der Verschlüsselung bezeichnet.
signal-fact-secrecy = Das Protokoll hat Forward Secrecy: Die Schlüssel wechseln so oft, dass sich mit einem heute gestohlenen Schlüssel keine früheren Nachrichten entschlüsseln lassen. Es hat auch Future Secrecy (Post-Compromise-Sicherheit): Wer einen Schlüssel gestohlen hat, kann nach dem ersten Schlüsselaustausch, der nicht abgefangen wird, nicht weiter mitlesen.
signal-fact-contacts-and-profiles = Ihre Kontaktliste ist mit Ihrer Signal-PIN verschlüsselt, sodass der Server sie nicht lesen kann. Auch Ihr Profil ist verschlüsselt und wird nur mit Menschen geteilt, mit denen Sie sprechen.
signal-fact-private-groups = Auch Gruppen bleiben vor dem Server verborgen: Er hat keine Aufzeichnungen darüber, wer zu einer Gruppe gehört, und auch nicht über ihren Titel, ihr Bild oder andere Merkmale.
signal-fact-sealed-sender = Wenn „Vertraulicher Absender“ (Sealed Sender) eingeschaltet ist, hinterlässt eine Nachricht wenig Metadaten (Daten über die Nachricht, nicht ihr Inhalt). Die Adresse, von der sie kommt, wird zusammen mit der Nachricht verschlüsselt; der Server sieht nur die Adresse, an die sie geht.
signal-fact-reproducible = Die Builds für Android sind reproduzierbar: Es lässt sich bestätigen, dass die App aus Google Play oder Signals eigenes APK aus dem veröffentlichten Code erstellt wurde.
signal-fact-messages-and-calls = Sofortnachrichten und Anrufe sind beide durch dasselbe Protokoll geschützt.
signal-fact-username = Damit Ihre Telefonnummer vor Ihren Kontakten verborgen bleibt, rät Privacy Guides, einen Nutzernamen anzulegen und „Wer kann meine Telefonnummer sehen“ (Who Can See My Number) auf „Niemand“ (Nobody) zu stellen. Durch die Ziffern, die an den Nutzernamen angehängt werden, ist er schwer zu erraten.
signal-fact-phone-number = Ohne Telefonnummer ist keine Registrierung möglich.
signal-fact-sealed-sender-limits = Standardmäßig ist „Vertraulicher Absender“ (Sealed Sender) nur zwischen Kontakten eingeschaltet. Es lässt sich für alle einschalten, dann allerdings mit höherem Spam-Risiko.
signal-fact-hardening = Privacy Guides hat eine Anleitung, wie sich Signal einstellen und gegen Angriffe härten lässt.
signal-fact-saved-number = Auch wenn Ihre Telefonnummer verborgen ist, sehen diejenigen sie weiterhin, die sie in den Kontakten ihres Smartphones gespeichert haben: Sie kennen sie bereits.
signal-fact-censored = Wo Signal zensiert wird, kann die App versuchen, das zu umgehen, und sie kann sich über einen Proxy verbinden.
signal-fact-proxy-limit = Wer Signal sperrt, könnte erfahren, dass Sie Signal über einen Proxy nutzen, weil die App nicht alle ihre Verbindungen über den Proxy leitet. Aus diesem Grund empfahl Privacy Guides 2022 stattdessen Molly mit Orbot. Wer den Proxy betreibt, kann nicht lesen, was darüber läuft.

## Downloads

signal-download-linux = Unter Linux gibt es Signal als .deb-Paket, wie für Debian und Ubuntu; es braucht glibc 2.34 oder neuer.

## Kriterien

signal-criterion-open-source-clients = der Code liegt auf GitHub; Privacy Guides merkt an, dass Signal Google-Dienste nutzt
signal-criterion-no-identifier-to-contacts = mit einem Nutzernamen, und wenn „Wer kann meine Telefonnummer sehen“ auf „Niemand“ steht
signal-criterion-private-messages-encrypted = mit dem Signal Protocol gesichert
signal-criterion-all-messages-encryptable = Nachrichten und Anrufe gleichermaßen
signal-criterion-audited = das Protokoll, 2016
signal-criterion-forward-secrecy = im Signal Protocol
signal-criterion-future-secrecy = im Signal Protocol
signal-criterion-open-source-servers-now = der Code des Servers liegt auf GitHub, unter der AGPLv3
signal-criterion-decentralized = dieser Ratgeber zählt Signal zu den zentralisierten Diensten
signal-criterion-all-encrypted-by-default = Nachrichten und Anrufe gleichermaßen
signal-criterion-all-five-systems = auch als APK für Android
signal-criterion-no-phone-number = eine Telefonnummer ist erforderlich

## Audits

signal-audit-protocol-2016 = Ein unabhängiges Audit des Signal Protocol. Privacy Guides sagt nicht, was dabei gefunden wurde.

## Einrichtung

signal-setup = Die Telefonnummer vor allen verbergen, die sie nicht gespeichert haben
signal-step-profile = Die Einstellungen von Signal öffnen und ganz oben auf das Profil des eigenen Kontos tippen.
signal-step-username = Auf „Nutzername“ (Username) tippen. Auf dem Bildschirm „Richte deinen Signal-Nutzernamen ein“ (Set up your Signal username) „Fortfahren“ (Continue) wählen.
signal-step-enter = Einen Nutzernamen eingeben. Es werden immer Ziffern angehängt, damit er eindeutig und schwer zu erraten ist: Aus „John“ könnte zum Beispiel @john.35 werden. Es sind zwei Ziffern, sofern man nicht mehr wählt; Nutzername und Ziffern dürfen zusammen bis zu 32 Zeichen haben.
signal-step-privacy = Zur Hauptseite der Einstellungen zurückkehren und „Datenschutz“ (Privacy) öffnen.
signal-step-phone-number = „Telefonnummer“ (Phone Number) öffnen.
signal-step-who-can-see = „Wer kann meine Telefonnummer sehen“ (Who Can See My Number) auf „Niemand“ (Nobody) stellen.
signal-step-who-can-find = Auch „Wer kann mich anhand der Telefonnummer finden“ (Who Can Find Me By Number) auf „Niemand“ (Nobody) stellen. Wer die Nummer bereits hat, kann das Konto dann nicht über diese Nummer finden.

## Spezifikationen

signal-spec-protocol-documentation = Spezifikation des Signal Protocol

## Was sich geändert hat

signal-change-github-releases = Privacy Guides führt nun auch die auf GitHub veröffentlichten Android-Versionen von Signal auf.

## Schlüssel

signal-key-android-13 = Signals eigenes APK und Google Play, ab Android 13
signal-key-older-android = Signals eigenes APK und Google Play, auf älterem Android
signal-check-android = Reproduzierbare Builds: Signal sagt, dass sich die App aus Google Play und das APK von der eigenen Website mit dem Quellcode vergleichen lassen, indem man die App selbst erstellt.
signal-check-linux = Reproduzierbare Builds, als Experiment: Signal beschreibt, wie sich das Paket für Debian und Ubuntu selbst erstellen und vergleichen lässt, und sagt, dass das möglicherweise noch nicht funktioniert.
signal-check-desktop = Dieser Ratgeber kennt keinen Weg, diesen Download zu prüfen. Signal sagt, dass reproduzierbare Builds für Windows und macOS noch nicht verfügbar sind.
signal-blocked-circumvention = Auf dem Smartphone: In den Einstellungen von Signal „Datenschutz“ (Privacy), dann „Erweiterte Einstellungen“ (Advanced) öffnen und „Zensurumgehung“ (Censorship circumvention) einschalten. Laut Signal soll man das nur dort tun, wo die App zensiert wird; sie versucht dann, die Zensur zu umgehen.
signal-blocked-proxy = Eine Person Ihres Vertrauens, die an einem Ort ist, wo Signal nicht gesperrt ist, darum bitten, einen Signal-Proxy zu betreiben: Signal stellt das Programm dafür bereit. Weitergegeben wird der Proxy als Adresse, die mit https://signal.tube/# beginnt.
signal-blocked-use-proxy = Um unter Android einen Proxy zu nutzen: In den Einstellungen von Signal „Daten und Speicher“ (Data and storage), dann „Proxy verwenden“ (Use proxy) öffnen und die Adresse des Proxys eingeben. Laut Signal soll man das nur tun, wenn sich die App sonst nicht verbindet.
