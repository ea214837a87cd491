### Apa yang dikatakan tentang Element.

## Ringkasan

element-tagline = Ruangan pribadi terenkripsi di Matrix
element-aliases = Element Messenger, Elemen
element-summary = Aplikasi unggulan Matrix, sebuah standar terbuka untuk komunikasi yang terdesentralisasi dan aman. Pesan di ruangan pribadi dan panggilan antara dua orang otomatis terenkripsi ujung ke ujung; tetapi tidak ada kerahasiaan maju, sehingga kunci yang dicuri juga membocorkan pesan-pesan sebelumnya.

## Latar belakang

element-fact-matrix = Matrix adalah sebuah protokol dan standar terbuka. Dengannya, orang dapat berkomunikasi secara aman dan seketika di jaringan terdesentralisasi. Element adalah aplikasi unggulannya.

## Perlindungan

element-fact-private-rooms = Di ruangan pribadi, yang hanya dapat dimasuki lewat undangan, pesan dan file otomatis terenkripsi ujung ke ujung: hanya orang-orang di ruangan itu yang dapat membacanya. Hal yang sama berlaku untuk panggilan suara dan video antara dua orang.
element-fact-group-calls = Panggilan grup juga otomatis terenkripsi ujung ke ujung, sejak Element Call menjadi bagian dari aplikasi web, aplikasi desktop, dan aplikasi ponsel yang ditulis ulang.
element-fact-ratchet = Olm ratchet yang dipakai Matrix, yaitu suatu cara mengganti kunci, adalah penerapan dari Double Ratchet milik Signal. Itu tidak membuat Element memiliki kerahasiaan maju.

## Fitur

element-fact-talking = Anda dapat bertukar pesan dan file di ruangan, menghubungi satu orang lewat panggilan suara atau video, dan mengadakan panggilan grup.

## Perlu diketahui

element-fact-not-encrypted = Enkripsi tidak mencakup semuanya: nama panggilan, reaksi, dan gambar profil tidak dienkripsi.
element-fact-no-forward-secrecy = Secara teori, Matrix dapat mendukung kerahasiaan maju, yang mencegah kunci yang dicuri membocorkan pesan-pesan sebelumnya. Element saat ini tidak mendukungnya, karena hal itu akan merusak beberapa fungsi, seperti pencadangan kunci dan riwayat pesan bersama.
element-fact-settings = Untuk aplikasi web dan desktop Element, Privacy Guides saat ini merekomendasikan sejumlah pengaturan, antara lain yang berikut ini. Kosongkan nama setiap sesi, karena jika tidak, nama itu bisa memberi tahu orang lain tentang perangkat Anda. Matikan laporan dibaca (read receipts) dan notifikasi pengetikan. Matikan “Perbolehkan Peer-to-Peer untuk panggilan 1:1” (Allow Peer-to-Peer for 1:1 calls) dan “Perbolehkan server bantuan panggilan cadangan (turn.matrix.org)” (Allow fallback call assist server). Pertimbangkan untuk mematikan manajer integrasi. Jika mau, nyalakan “In encrypted rooms, only send messages to verified users” (di ruangan terenkripsi, hanya kirim pesan ke pengguna yang terverifikasi), yang bisa membatasi dengan siapa Anda dapat berbicara.
element-fact-homeserver = Privacy Guides tidak merekomendasikan server tertentu, dan menyarankan agar tidak memakai matrix.org, yang dijalankan sendiri oleh para pengembang Matrix.

## Unduhan

element-download-google-play = Element Classic adalah aplikasi ponsel yang lama. Aplikasi ini hanya menerima pembaruan keamanan.
element-download-app-store = Element Classic adalah aplikasi ponsel yang lama. Aplikasi ini hanya menerima pembaruan keamanan. Privacy Guides kini menautkan ke Element X.
element-download-github = Element Classic adalah aplikasi ponsel yang lama. Aplikasi ini hanya menerima pembaruan keamanan. Versi di GitHub sama dengan versi untuk Google Play dan bergantung pada beberapa layanan Google.
element-download-f-droid = F-Droid membuat sendiri build Element Classic, sehingga versi baru mungkin muncul di sana beberapa hari kemudian.
element-download-github-x = Rilis di GitHub memuat dua versi Element X: satu untuk Google Play, dan satu untuk F-Droid yang ditandatangani oleh Element.

## Sekilas

element-criterion-open-source-clients = kodenya dipublikasikan di GitHub
element-criterion-private-messages-encrypted = di ruangan pribadi (khusus undangan)
element-criterion-all-messages-encryptable = gambar profil, reaksi, dan nama panggilan tidak dienkripsi
element-criterion-audited = protokolnya, 2016
element-criterion-forward-secrecy = secara teori mungkin di Matrix; saat ini tidak di Element
element-criterion-decentralized = melalui Matrix
element-criterion-all-encrypted-by-default = hanya ruangan pribadi; nama panggilan dan reaksi tidak dienkripsi
element-criterion-all-five-systems = juga di browser
element-criterion-open-source-servers-now = Synapse, server yang dikembangkan Element
element-criterion-no-phone-number-now = dengan nama pengguna; servernya yang menentukan apa lagi yang diminta
element-criterion-no-identifier-to-contacts-now = orang lain mengenal Anda lewat nama pengguna pilihan Anda sendiri; alamat email opsional
element-criterion-future-secrecy-now = Matrix mengatakan bahwa Megolm sendiri tidak memilikinya, dan bahwa aplikasi sebaiknya memulai sesi baru dari waktu ke waktu

## Audit

element-audit-protocol-2016 = Audit independen terhadap protokolnya. Privacy Guides tidak menyebutkan apa yang ditemukan.

## Spesifikasi

element-spec-matrix-spec = Spesifikasi protokol Matrix
element-spec-olm = Enkripsi ujung ke ujung di Matrix, dengan Olm ratchet
element-spec-double-ratchet = Double Ratchet milik Signal, yang diterapkan Olm

## Yang berubah

element-change-moved = Privacy Guides menghapus Element dari daftar aplikasi pesannya. Element kini ada di halamannya tentang jejaring sosial, yang mengatakan bahwa tidak ada jejaring sosial yang cocok untuk komunikasi pribadi atau sensitif. Untuk panggilan antara dua orang, halaman itu menyarankan agar “Perbolehkan Peer-to-Peer untuk panggilan 1:1” (Allow Peer-to-Peer for 1:1 calls) dan “Perbolehkan server bantuan panggilan cadangan (turn.matrix.org)” (Allow fallback call assist server) dimatikan, supaya alamat IP Anda tidak terlihat oleh lawan bicara.
element-change-element-x = Untuk ponsel, Privacy Guides kini menautkan ke Element X. Element menyebut aplikasi-aplikasi ponsel yang lama Element Classic dan hanya memberinya pembaruan keamanan.
element-change-verification = Element mengumumkan bahwa mulai Oktober 2026 (semula April 2026), perangkat yang tidak diverifikasi tidak akan lagi bisa mengirim maupun menerima pesan terenkripsi. Verifikasi setiap perangkat, termasuk yang sudah Anda gunakan, dan simpan kunci pemulihan Anda.

## Kunci

element-key-google-play-x = Element X dari Google Play
element-key-f-droid-x = Element X dari F-Droid
element-key-google-play-classic = Element Classic dari Google Play
