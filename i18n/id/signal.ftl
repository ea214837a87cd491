### Signal: apa yang dikatakan panduan ini tentangnya.

## Sekilas

signal-tagline = Pesan dan panggilan terenkripsi
signal-aliases = Signal Messenger, Sinyal
signal-summary = Signal adalah aplikasi untuk pesan instan dan panggilan, yang diamankan dengan Signal Protocol. Anda memerlukan nomor telepon untuk mendaftar; nama pengguna, bersama pengaturan yang tepat, dapat menyembunyikan nomor itu dari kontak Anda.

## Fakta

signal-fact-maker = Signal adalah aplikasi ponsel, dengan aplikasi desktop sebagai pendampingnya. Aplikasi ini dikembangkan oleh perusahaan Signal Messenger LLC.
signal-fact-protocol = Apa yang Anda tulis dan ucapkan diamankan dengan Signal Protocol, yang disebut Privacy Guides sebagai cara enkripsi yang luar biasa aman.
signal-fact-secrecy = Protokol ini memiliki kerahasiaan maju: kunci berganti begitu sering sehingga kunci yang dicuri hari ini tidak dapat membuka pesan-pesan sebelumnya. Protokol ini juga memiliki kerahasiaan masa depan (keamanan pascakebocoran): siapa pun yang telah mencuri kunci tidak dapat terus membaca setelah pertukaran kunci pertama yang gagal dicegatnya.
signal-fact-contacts-and-profiles = Daftar kontak Anda dienkripsi dengan PIN Signal Anda, sehingga server tidak dapat membacanya. Profil Anda juga dienkripsi, dan hanya dibagikan kepada orang yang Anda ajak berkomunikasi.
signal-fact-private-groups = Grup juga dirahasiakan dari server: server tidak memiliki catatan tentang siapa anggota suatu grup maupun tentang judul, gambar, atau atribut lain grup itu.
signal-fact-sealed-sender = Jika Pengirim Tertutup (Sealed Sender) aktif, pesan hanya meninggalkan sedikit metadata (data tentang pesan, bukan isi pesan). Alamat pengirim dienkripsi bersama pesannya; server hanya melihat alamat penerima.
signal-fact-reproducible = Build untuk Android dapat direproduksi: dapat diperiksa apakah aplikasi dari Google Play, atau APK dari Signal sendiri, memang dibuat dari kode yang dipublikasikan.
signal-fact-messages-and-calls = Pesan instan dan panggilan dilindungi oleh protokol yang sama.
signal-fact-username = Untuk menyembunyikan nomor telepon dari kontak Anda, Privacy Guides menyarankan Anda membuat nama pengguna, dan mengatur “Siapa bisa melihat nomor saya” (Who Can See My Number) ke “Tak seorangpun” (Nobody). Angka yang ditambahkan ke nama pengguna itu membuatnya sulit ditebak.
signal-fact-phone-number = Anda tidak dapat mendaftar tanpa nomor telepon.
signal-fact-sealed-sender-limits = Jika pengaturannya tidak diubah, Pengirim Tertutup hanya aktif di antara kontak. Fitur ini dapat diaktifkan untuk semua orang, dengan risiko spam yang lebih tinggi.
signal-fact-hardening = Privacy Guides memiliki panduan untuk mengatur Signal dan membuatnya lebih sulit diserang.
signal-fact-saved-number = Meskipun nomor telepon Anda disembunyikan, orang yang menyimpannya di kontak ponsel mereka tetap melihatnya: mereka memang sudah mengetahuinya.
signal-fact-censored = Di tempat Signal disensor, aplikasinya dapat berupaya menghindari penyensoran itu, dan dapat terhubung melalui proxy.
signal-fact-proxy-limit = Pihak yang memblokir Signal bisa saja mengetahui bahwa Anda memakainya melalui proxy, karena tidak semua koneksi aplikasi itu dikirim melalui proxy. Karena alasan ini, pada 2022 Privacy Guides merekomendasikan Molly dengan Orbot sebagai gantinya. Siapa pun yang menjalankan proxy itu tidak dapat membaca apa yang melewatinya.

## Unduhan

signal-download-linux = Di Linux, Signal tersedia sebagai paket .deb, seperti untuk Debian dan Ubuntu, dan memerlukan glibc 2.34 atau lebih baru.

## Kriteria

signal-criterion-open-source-clients = kodenya ada di GitHub; Privacy Guides mencatat bahwa Signal memakai layanan Google
signal-criterion-no-identifier-to-contacts = dengan nama pengguna, dan “Siapa bisa melihat nomor saya” (Who Can See My Number) diatur ke “Tak seorangpun” (Nobody)
signal-criterion-private-messages-encrypted = diamankan dengan Signal Protocol
signal-criterion-all-messages-encryptable = baik pesan maupun panggilan
signal-criterion-audited = protokolnya, 2016
signal-criterion-forward-secrecy = dalam Signal Protocol
signal-criterion-future-secrecy = dalam Signal Protocol
signal-criterion-open-source-servers-now = kode servernya ada di GitHub, dengan lisensi AGPLv3
signal-criterion-decentralized = panduan ini menggolongkannya sebagai layanan terpusat
signal-criterion-all-encrypted-by-default = baik pesan maupun panggilan
signal-criterion-all-five-systems = juga sebagai APK untuk Android
signal-criterion-no-phone-number = nomor telepon diwajibkan

## Audit

signal-audit-protocol-2016 = Audit independen terhadap Signal Protocol. Privacy Guides tidak menyebutkan apa yang ditemukan.

## Penyiapan

signal-setup = Sembunyikan nomor telepon dari orang yang tidak menyimpannya
signal-step-profile = Buka pengaturan Signal dan ketuk profil akun Anda, di bagian paling atas.
signal-step-username = Ketuk “Nama Pengguna” (Username). Di layar “Buat nama pengguna Signal Anda” (Set up your Signal username), pilih “Lanjutkan” (Continue).
signal-step-enter = Masukkan nama pengguna. Angka selalu ditambahkan ke nama itu agar unik dan sulit ditebak: “John”, misalnya, bisa menjadi @john.35. Angkanya dua digit kecuali jika Anda memilih lebih banyak; nama pengguna dan angkanya bersama-sama boleh sampai 32 karakter.
signal-step-privacy = Kembali ke halaman utama pengaturan dan buka “Privasi” (Privacy).
signal-step-phone-number = Buka “Nomor Telepon” (Phone Number).
signal-step-who-can-see = Atur “Siapa bisa melihat nomor saya” (Who Can See My Number) ke “Tak seorangpun” (Nobody).
signal-step-who-can-find = Atur juga “Siapa bisa menemukan saya dengan nomor telepon” (Who Can Find Me By Number) ke “Tak seorangpun” (Nobody). Dengan begitu, orang yang sudah memiliki nomor Anda tidak dapat memakainya untuk menemukan akun Anda.

## Spesifikasi

signal-spec-protocol-documentation = Spesifikasi Signal Protocol

## Yang berubah

signal-change-github-releases = Privacy Guides kini juga mencantumkan rilis Signal untuk Android di GitHub.

## Kunci

signal-key-android-13 = APK dari Signal sendiri dan dari Google Play, di Android 13 atau lebih baru
signal-key-older-android = APK dari Signal sendiri dan dari Google Play, di Android yang lebih lama
signal-check-android = Build yang dapat direproduksi: Signal mengatakan bahwa aplikasi dari Google Play dan APK dari situsnya dapat dibandingkan dengan kode sumbernya, dengan membuat sendiri build aplikasinya.
signal-check-linux = Build yang dapat direproduksi, sebagai percobaan: Signal menjelaskan cara membuat sendiri build paket untuk Debian dan Ubuntu dan membandingkannya, dan mengatakan bahwa cara ini mungkin belum berhasil.
signal-check-desktop = Panduan ini tidak mengetahui cara untuk memeriksanya. Signal mengatakan bahwa build yang dapat direproduksi untuk Windows dan macOS belum tersedia.
signal-blocked-circumvention = Di ponsel: di pengaturan Signal, buka “Privasi” (Privacy), lalu “Lanjutan” (Advanced), dan aktifkan “Hindari penyensoran” (Censorship circumvention). Menurut Signal, lakukan ini hanya di tempat Signal disensor; aplikasi itu lalu berupaya menghindari penyensoran.
signal-blocked-proxy = Minta orang yang Anda percayai, yang berada di tempat Signal tidak diblokir, untuk menjalankan proxy Signal: Signal menyediakan programnya. Proxy itu dibagikan dalam bentuk alamat yang diawali dengan https://signal.tube/#.
signal-blocked-use-proxy = Untuk menggunakan proxy di Android: di pengaturan Signal, buka “Data dan penyimpanan” (Data and storage), lalu “Gunakan proksi” (Use proxy), dan masukkan alamat proxy itu. Menurut Signal, lakukan ini hanya jika Signal tidak terhubung dengan cara lain.
