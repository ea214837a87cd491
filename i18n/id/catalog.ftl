### Yang sama bagi semua aplikasi pesan: kriteria, ancaman, jenis jaringan, dan peringatan untuk kelompok kedua.

## Kriteria: persyaratan minimum

criterion-open-source-clients = Aplikasi sumber terbuka
criterion-open-source-clients-about = Siapa pun boleh membaca kode aplikasinya, sehingga orang di luar pembuatnya dapat memeriksa apa yang dilakukan aplikasi itu.
criterion-no-identifier-to-contacts = Tanpa berbagi nomor atau email dengan kontak
criterion-no-identifier-to-contacts-about = Orang yang Anda kirimi pesan tidak harus mengetahui nomor telepon, alamat email, atau hal lain yang mengungkap siapa Anda.
criterion-private-messages-encrypted = Pesan pribadi otomatis terenkripsi
criterion-private-messages-encrypted-about = Pesan pribadi memakai enkripsi ujung ke ujung tanpa perlu diaktifkan oleh siapa pun: hanya orang-orang dalam percakapan itu yang dapat membacanya.
criterion-all-messages-encryptable = Semua pesan dapat dienkripsi
criterion-all-messages-encryptable-about = Enkripsi ujung ke ujung dapat digunakan untuk setiap pesan, apa pun jenis percakapannya.
criterion-audited = Diaudit secara independen
criterion-audited-about = Para ahli dari luar proyek telah memeriksanya untuk mencari kelemahan dan melaporkan apa yang mereka temukan.

## Kriteria: kasus terbaik

criterion-forward-secrecy = Kerahasiaan maju
criterion-forward-secrecy-about = Disebut juga forward secrecy: kunci diganti begitu sering sehingga siapa pun yang mencuri kunci hari ini tidak dapat memakainya untuk membaca pesan-pesan sebelumnya. Privacy Guides menjadikannya persyaratan minimum pada 16 Mei 2025.
criterion-future-secrecy = Kerahasiaan masa depan
criterion-future-secrecy-about = Disebut juga keamanan pascakebocoran (future secrecy, post-compromise security): siapa pun yang telah mencuri kunci akan kehilangan aksesnya pada pertukaran kunci pertama yang gagal dicegatnya, dan tidak dapat membaca pesan-pesan setelah itu.
criterion-open-source-servers = Server sumber terbuka
criterion-open-source-servers-about = Kode yang berjalan di server juga terbuka untuk umum.
criterion-decentralized = Terdesentralisasi
criterion-decentralized-about = Tidak ada organisasi tunggal yang menjalankan seluruh jaringan: banyak server bekerja bersama (federasi), atau aplikasi saling terhubung secara langsung (peer-to-peer).
criterion-all-encrypted-by-default = Semua otomatis terenkripsi
criterion-all-encrypted-by-default-about = Setiap pesan, termasuk di grup, memakai enkripsi ujung ke ujung tanpa perlu diaktifkan oleh siapa pun.
criterion-all-five-systems = Di kelima sistem
criterion-all-five-systems-about = Ada aplikasi untuk Linux, Windows, macOS, Android, dan iOS.

## Kriteria: bergabung

criterion-no-phone-number = Bergabung tanpa nomor telepon
criterion-no-phone-number-about = Anda dapat bergabung tanpa memberikan nomor telepon, yang menunjukkan identitas pribadi Anda.

## Ancaman

threat-anonymity = Identitas terungkap
threat-anonymity-about = Seseorang ingin tahu siapa yang berada di balik suatu kegiatan. Perlindungan memisahkan siapa diri Anda dari apa yang Anda lakukan.
threat-targeted-attacks = Serangan bertarget
threat-targeted-attacks-about = Seseorang secara khusus mengincar Anda, dan berusaha masuk ke perangkat atau data Anda.
threat-supply-chain-attacks = Serangan rantai pasokan
threat-supply-chain-attacks-about = Suatu kelemahan disusupkan ke dalam perangkat lunak yang baik atau salah satu bagiannya sebelum sampai kepada Anda, biasanya sebagai bentuk serangan bertarget.
threat-passive-attacks = Serangan pasif
threat-passive-attacks-about = Malware, kebocoran data, dan serangan lain yang ditujukan kepada banyak orang sekaligus.
threat-service-providers = Penyedia layanan
threat-service-providers-about = Siapa pun yang menjalankan suatu layanan bisa saja membaca apa yang melewatinya. Perlindungan membuatnya tidak dapat mereka baca.
threat-mass-surveillance = Pengawasan massal
threat-mass-surveillance-about = Lembaga pemerintah, organisasi, situs web, dan layanan bekerja sama untuk melacak apa yang dilakukan orang.
threat-surveillance-capitalism = Kapitalisme pengawasan
threat-surveillance-capitalism-about = Jaringan iklan besar dan perusahaan lain yang tak terhitung banyaknya mengumpulkan data tentang orang.
threat-public-exposure = Paparan publik
threat-public-exposure-about = Hal-hal tentang Anda dapat ditemukan oleh siapa pun yang mencarinya. Perlindungan membatasi apa yang bisa ditemukan.
threat-censorship = Penyensoran
threat-censorship-about = Akses ke informasi diblokir, atau orang disensor ketika berbicara di internet.

## Jenis jaringan

network-centralized = Layanan terpusat
network-centralized-about = Satu organisasi menjalankan semua server.
network-centralized-new-features = Fitur baru cepat hadir.
network-centralized-finding-contacts = Orang yang Anda kenal mudah ditemukan.
network-centralized-restrictions = Organisasi itu dapat membatasi layanannya.
network-centralized-change-of-hands = Layanan itu dapat berpindah tangan, atau mengubah kebijakannya.
network-federated = Jaringan federasi
network-federated-about = Server-server independen saling berkomunikasi, seperti pada email.
network-federated-choice-of-trust = Anda memilih siapa yang Anda percayai.
network-federated-metadata = Siapa pun yang menjalankan server mungkin dapat melihat sebagian metadata.
network-federated-slow-features = Fitur baru hadir lebih lambat.
network-peer-to-peer = Jaringan peer-to-peer
network-peer-to-peer-about = Aplikasi saling terhubung secara langsung.
network-peer-to-peer-no-server = Tidak ada server pihak lain di tengah-tengah.
network-peer-to-peer-little-exposure = Sangat sedikit yang terungkap kepada pihak ketiga.
network-peer-to-peer-both-online = Kedua pihak harus sama-sama online.
network-peer-to-peer-battery = Baterai lebih cepat habis.
network-peer-to-peer-ip-address = Alamat IP Anda dan alamat IP orang yang berbicara dengan Anda dapat terlihat, kecuali jika disembunyikan oleh Tor atau VPN.
network-anonymous-routing = Perutean anonim
network-anonymous-routing-about = Pesan tidak langsung menuju tujuannya, tetapi melalui jalan memutar.
network-anonymous-routing-hidden-parties = Cara ini menyembunyikan setidaknya salah satu dari hal berikut: siapa pengirim pesan, siapa penerimanya, atau bahwa keduanya pernah berkomunikasi.
network-anonymous-routing-slow = Lambat.
network-anonymous-routing-mostly-text = Pada umumnya terbatas pada teks.
network-anonymous-routing-less-reliable = Bisa kurang andal.
network-decentralized-relays = Relai terdesentralisasi
network-decentralized-relays-about = Pesan melewati relai dari suatu jaringan terdesentralisasi.

## Peringatan untuk kelompok kedua

warning-no-forward-secrecy = Di sini tidak ada kerahasiaan maju (forward secrecy).
warning-other-needs = Aplikasi ini memenuhi kebutuhan tertentu yang mungkin tidak dipenuhi oleh aplikasi pesan yang direkomendasikan.
warning-not-for-sensitive = Privacy Guides tidak merekomendasikannya untuk komunikasi jangka panjang atau komunikasi sensitif.
warning-key-compromise = Jika kunci satu orang saja dalam suatu percakapan dicuri, kerahasiaan semua pesan sebelumnya dalam percakapan itu terdampak.

## Yang berubah pada halaman sumber

change-minimum-requirements = Kerahasiaan maju menjadi persyaratan minimum, dan kini audit yang dipublikasikan dari pihak ketiga yang independen dan bereputasi baik juga diwajibkan. Semua persyaratan ditulis ulang: aplikasi pesan harus memenuhi yang minimum, dan sebaiknya memenuhi yang lain. Bagian pilihan tambahan, yaitu kelompok kedua dalam panduan ini, dihapus.

## Kebutuhan

need-no-phone-number = Tanpa nomor telepon
need-forward-secrecy = Kerahasiaan maju
need-without-internet = Jarak dekat, tanpa internet
need-without-internet-about = Pesan sampai ke orang yang berada di dekat Anda ketika tidak ada koneksi internet.
need-without-google-play = Android tanpa Google Play
need-without-google-play-about = Untuk Android ada unduhan di luar Google Play, yang resmi atau yang disebut oleh proyeknya. Ini menunjukkan dari mana aplikasinya didapat, bukan apakah aplikasi itu berfungsi di ponsel tanpa layanan Google.
need-decentralized = Terdesentralisasi
need-number-hidden = Nomor tersembunyi dari kontak
need-future-secrecy = Kerahasiaan masa depan
need-over-tor = Bekerja lewat Tor
need-over-tor-about = Koneksinya dapat berjalan melalui jaringan Tor.
need-where-blocked = Bisa berfungsi di tempat aplikasi pesan diblokir
need-where-blocked-about = Ada cara untuk tetap menggunakannya di tempat aplikasi pesan, atau internet, diblokir. Apakah cara itu berhasil bergantung pada pemblokirannya.
need-audited = Diaudit secara independen
need-reproducible-builds = Build dapat direproduksi
need-reproducible-builds-about = Dapat diperiksa apakah aplikasi yang Anda instal memang dibuat dari kode yang dipublikasikan (reproducible builds).
need-encrypted-groups = Grup terenkripsi
need-encrypted-groups-about = Ada obrolan grup dengan enkripsi ujung ke ujung.
need-calls = Panggilan
need-calls-about = Orang dapat berbicara satu sama lain, lewat suara atau dengan video.
answer-of-the-list = Privacy Guides mengatakan bahwa seluruh daftarnya melindungi dari hal ini
answer-once-of-the-list = Privacy Guides mengatakannya tentang daftarnya, tetapi aplikasi pesan ini tidak lagi ada dalam daftar itu
answer-outside-google-play = untuk Android ada unduhan di luar Google Play, yang resmi atau yang disebut oleh proyeknya
warning-short = Tanpa kerahasiaan maju

## Yang membantu di tempat toko aplikasi diblokir

store-step-f-droid-mirrors = Jika suatu repositori F-Droid diblokir: buka repositori itu dalam daftar repositori F-Droid. Jika repositori itu memiliki alamat lain untuk mengunduh, alamat itu tercantum di “Mirror resmi” (Official mirrors). Pengaturan F-Droid juga memiliki “Hubungkan melalui proksi SOCKS” (Connect via SOCKS proxy).
store-step-f-droid-nearby = Untuk mendapatkan aplikasi dari orang di dekat Anda tanpa internet: Anda dan orang itu membuka “Di Sekitar” (Nearby) di F-Droid dan saling menemukan; setelah itu, pilih aplikasinya. Untuk ini keduanya memerlukan F-Droid.
