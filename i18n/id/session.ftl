### Apa yang dikatakan tentang Session.

## Ringkasan

session-tagline = Pesan melewati tiga node
session-aliases = Session Messenger
session-summary = Aplikasi pesan terdesentralisasi yang dirancang untuk komunikasi yang pribadi, aman, dan anonim. Node-node jaringannya menyimpan pesan, dan setiap pesan terenkripsi melewati tiga di antaranya; tetapi tidak ada kerahasiaan maju, sehingga kunci yang dicuri juga membocorkan pesan-pesan sebelumnya.

## Unduhan

session-download-linux = Di Linux, Session memerlukan glibc 2.35 atau lebih baru, seperti pada Debian 12 atau Ubuntu 22.04.

## Latar belakang

session-fact-focus = Session adalah aplikasi terdesentralisasi. Tujuan utamanya adalah memungkinkan orang berkomunikasi secara pribadi, aman, dan anonim.
session-fact-own-protocol = Dahulu Session dibangun di atas Signal Protocol, yang kemudian digantinya dengan protokol sendiri pada Desember 2020.

## Perlindungan

session-fact-three-nodes = Pada masa versi halaman yang menjadi dasar panduan ini, Oxen Service Node Network menyimpan pesan dan meneruskannya. Saat itu setiap pesan terenkripsi melewati tiga node jaringan itu dalam perjalanannya, sehingga, menurut Privacy Guides, dalam praktiknya tidak ada node yang dapat mengetahui hal penting apa pun tentang orang yang memakai jaringan itu.
session-fact-encrypted-chats = Obrolan antara dua orang dan grup tertutup dapat dienkripsi ujung ke ujung: hanya mereka yang ikut serta yang dapat membacanya.

## Fitur

session-fact-talking = Anda dapat menulis kepada satu orang, mengobrol dalam grup, dan melakukan panggilan suara.
session-fact-groups = Grup tertutup menampung hingga 100 anggota, grup terbuka menampung berapa pun.

## Perlu diketahui

session-fact-no-forward-secrecy = Protokolnya tidak memiliki kerahasiaan maju: kunci yang dicuri juga membocorkan pesan-pesan sebelumnya.
session-fact-open-groups = Grup terbuka memang dirancang terbuka. Privacy Guides menyebut enkripsi ujung ke ujung hanya untuk obrolan antara dua orang dan untuk grup tertutup.

## Sekilas

session-criterion-open-source-clients = kodenya dipublikasikan di GitHub
session-criterion-private-messages-encrypted = dalam obrolan antara dua orang dan dalam grup tertutup
session-criterion-all-messages-encryptable = hanya obrolan antara dua orang dan grup tertutup yang disebut
session-criterion-all-messages-encryptable-now = grup terbuka tidak terenkripsi ujung ke ujung
session-criterion-audited = aplikasinya, 2021
session-criterion-forward-secrecy = tidak dalam protokolnya sendiri
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = grup terbuka memang dirancang terbuka
session-criterion-all-encrypted-by-default-now = grup terbuka tidak terenkripsi ujung ke ujung
session-criterion-all-five-systems = ada juga rilis di GitHub
session-criterion-decentralized-now = jaringan sendiri, yaitu Session Network
session-criterion-open-source-servers-now = kode server penyimpanannya ada di GitHub
session-criterion-no-phone-number-now = nomor telepon maupun email tidak diperlukan untuk mendaftar
session-criterion-no-identifier-to-contacts-now = ID Akun (Account ID) menggantikan keduanya
session-criterion-future-secrecy-now = bagian awal pengumuman tentang protokol barunya tidak menyebutnya di antara tujuan-tujuannya

## Audit

session-audit-2021 = Oxen memintanya pada Maret 2020; audit itu selesai pada April 2021. Kesimpulannya saat itu: keamanannya secara keseluruhan baik, dan orang yang peduli pada privasinya dapat memakai aplikasi ini.

## Spesifikasi

session-spec-whitepaper = Whitepaper tentang aplikasi dan protokolnya
session-spec-protocol = Informasi teknis tentang Session Protocol

## Yang berubah

session-change-foundation = Session kini dijalankan oleh Session Technology Foundation, dan kodenya telah dipindahkan ke akun yayasan itu di GitHub.
session-change-open-groups = Privacy Guides menyatakan bahwa grup terbuka tidak terenkripsi ujung ke ujung. Pernyataan itu ada di halamannya sampai Session dihapus dari sana.
session-change-dropped = Kerahasiaan maju menjadi persyaratan minimum Privacy Guides. Session dan seluruh bagian pilihan tambahan dihapus dari halaman itu.
session-change-network = Session meninggalkan jaringan Oxen pada Mei 2025. Sejak itu pesan diteruskan oleh jaringannya sendiri, yaitu Session Network.
session-change-protocol-v2 = Session mengumumkan versi baru protokolnya, dengan kerahasiaan maju dan perlindungan dari komputer kuantum. Sejauh yang dapat ditemukan panduan ini, itu baru rencana: tidak ditemukan versi rilis yang memuatnya.
session-change-funding = Yayasan itu mengumumkan bahwa para stafnya yang digaji telah menjalani hari kerja terakhir mereka, dan bahwa tanpa dana tambahan yayasan itu, beserta infrastrukturnya, harus tutup setelah 8 Juli 2026. Tanggal itu telah lewat, dan sejak itu versi-versi baru telah terbit; yang terbaru sejauh yang diketahui panduan ini bertanggal 19 November 2026. Sebelum mengandalkan Session, periksa di situsnya sendiri apakah layanan itu masih berjalan.

## Kunci

session-key-app = Aplikasi di repositori F-Droid milik Session sendiri
session-key-repository = Repositori F-Droid milik Session sendiri
session-check-desktop = Checksum yang ditandatangani: setiap rilis memiliki file “signature.asc” yang memuat checksum file-filenya. Session menjelaskan cara memeriksa tanda tangan digital file itu, dan milik siapa kuncinya.
session-check-android = Checksum yang ditandatangani: setiap rilis di GitHub memiliki file “signature.asc” yang memuat checksum file-filenya. Session menjelaskan cara memeriksa tanda tangan digital file itu, dan milik siapa kuncinya.
