### Session hakkında söylenenler.

## Kısaca

session-tagline = Mesajlar üç düğümden geçer
session-aliases = Session Messenger, Seşın
session-summary = Özel, güvenli ve anonim iletişim üzerine kurulu, merkeziyetsiz bir mesajlaşma uygulaması. Ağının düğümleri mesajları saklar ve her şifreli mesaj bunların üçünden geçer; ama ileri gizlilik yoktur, bu yüzden çalınan bir anahtar geçmiş mesajları da açığa çıkarır.

## İndirmeler

session-download-linux = Session, Linux’ta glibc 2.35 veya üzerini gerektirir; Debian 12’de ya da Ubuntu 22.04’te olduğu gibi.

## Arka plan

session-fact-focus = Session merkeziyetsiz bir uygulamadır. Başlıca amacı, insanların özel, güvenli ve anonim biçimde iletişim kurmasıdır.
session-fact-own-protocol = Eskiden Signal Protocol üzerine kuruluydu; Aralık 2020’de bunun yerine kendi protokolünü koydu.

## Koruma

session-fact-three-nodes = Sayfanın bu kılavuza temel olan sürümünün zamanında, mesajları Oxen Service Node Network saklıyor ve iletiyordu. Her şifreli mesaj yolda onun düğümlerinden üçünden geçiyordu; böylece, Privacy Guides’a göre, pratikte düğümlerin hiçbiri, ağı kullanan kişiler hakkında önemli bir şey öğrenemiyordu.
session-fact-encrypted-chats = İki kişi arasındaki sohbetler ve kapalı gruplar uçtan uca şifreli olabilir: onları yalnızca katılanlar okuyabilir.

## Özellikler

session-fact-talking = Bir kişiye yazabilir, gruplarda sohbet edebilir ve sesli arama yapabilirsiniz.
session-fact-groups = Kapalı gruplar en çok 100 üye alır, açık gruplarda sınır yoktur.

## Bilmekte yarar var

session-fact-no-forward-secrecy = Protokolünde ileri gizlilik yoktur: çalınan bir anahtar geçmiş mesajları da açığa çıkarır.
session-fact-open-groups = Açık bir grup, tasarımı gereği açıktır. Privacy Guides uçtan uca şifrelemeyi yalnızca iki kişi arasındaki sohbetler ve kapalı gruplar için anıyor.

## Bir bakışta

session-criterion-open-source-clients = kod GitHub’da yayımlanmış
session-criterion-private-messages-encrypted = iki kişi arasındaki sohbetlerde ve kapalı gruplarda
session-criterion-all-messages-encryptable = yalnızca iki kişi arasındaki sohbetler ve kapalı gruplar anılıyor
session-criterion-all-messages-encryptable-now = açık gruplar uçtan uca şifreli değil
session-criterion-audited = uygulama, 2021
session-criterion-forward-secrecy = kendi protokolünde yok
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = açık gruplar tasarımı gereği açıktır
session-criterion-all-encrypted-by-default-now = açık gruplar uçtan uca şifreli değil
session-criterion-all-five-systems = GitHub’da da sürümleri var
session-criterion-decentralized-now = kendi ağı, Session Network
session-criterion-open-source-servers-now = depolama sunucularının kodu GitHub’da
session-criterion-no-phone-number-now = kaydolmak için telefon numarası ya da e-posta gerekmiyor
session-criterion-no-identifier-to-contacts-now = ikisinin de yerini Hesap Kimliği (Account ID) tutuyor
session-criterion-future-secrecy-now = yeni protokolünün duyurusunun başı, bunu amaçlar arasında anmıyor

## Denetimler

session-audit-2021 = Oxen bunu Mart 2020’de istedi; Nisan 2021’de tamamlandı. O zaman varılan sonuç: genel güvenlik iyi ve gizliliğine önem veren kişiler uygulamayı kullanabilir.

## Teknik belirtimler

session-spec-whitepaper = Uygulama ve protokolü hakkında teknik inceleme belgesi (whitepaper)
session-spec-protocol = Session Protocol hakkında teknik bilgi

## Neler değişti

session-change-foundation = Session artık Session Technology Foundation tarafından yürütülüyor; kodu da vakfın GitHub hesabına taşındı.
session-change-open-groups = Privacy Guides, açık grupların uçtan uca şifreli olmadığını belirtti. Session sayfadan çıkarılana kadar bu, Privacy Guides’ın sayfasında yazılıydı.
session-change-dropped = İleri gizlilik, Privacy Guides’ın minimum gereksinimlerinden biri oldu. Session ve ek seçenekler bölümünün tamamı sayfadan çıkarıldı.
session-change-network = Session, Mayıs 2025’te Oxen ağından ayrıldı. O zamandan beri mesajları kendi ağı olan Session Network iletiyor.
session-change-protocol-v2 = Session, ileri gizlilik ve kuantum bilgisayarlara karşı koruma içeren yeni bir protokol sürümünü duyurdu. Bu kılavuzun bulabildiği kadarıyla bu yalnızca bir plan: onu içeren, yayımlanmış bir sürüm bulunamadı.
session-change-funding = Vakıf, ücretli çalışanlarının son iş gününün geçtiğini ve daha fazla para bulunmazsa 8 Temmuz 2026’dan sonra kapanmak zorunda kalacağını, altyapının da onunla birlikte kapanacağını duyurdu. O tarih geçti ve o zamandan beri yeni sürümler çıktı; bu kılavuzun bildiği en yenisi 19 Kasım 2026 tarihlidir. Session’a güvenmeden önce hâlâ çalışıp çalışmadığını kendi sitesinden kontrol edin.

## Anahtarlar

session-key-app = Session’ın kendi F-Droid deposundaki uygulama
session-key-repository = Session’ın kendi F-Droid deposu
session-check-desktop = İmzalı sağlama toplamları: her sürümde, dosyalarının sağlama toplamlarını içeren “signature.asc” adlı bir dosya vardır. Session, onun imzasının nasıl kontrol edileceğini ve imzadaki anahtarın kime ait olduğunu anlatıyor.
session-check-android = İmzalı sağlama toplamları: GitHub’daki her sürümde, dosyalarının sağlama toplamlarını içeren “signature.asc” adlı bir dosya vardır. Session, onun imzasının nasıl kontrol edileceğini ve imzadaki anahtarın kime ait olduğunu anlatıyor.
