### Programın kendi sözleri. Mesajlaşma uygulamaları hakkında söylenenler bunun yanındaki dosyalardadır.

## Ad ve diller

app-name = Mesajlaşma Kılavuzu
language-name = Türkçe

## Üst bölüm

screen-guide = Uygulamalar
screen-about = Hakkında
back = Geri
language-menu = Dil
language-unread = Ana dili bu olan biri henüz okumadı
theme-menu = Açık veya koyu
theme-system = Sistemle aynı
theme-light = Açık
theme-dark = Koyu
high-contrast = Yüksek kontrast
text-size = Metin boyutu
text-percent = %{ $percent }
text-smaller = Daha küçük metin
text-normal = Normal boyut
text-larger = Daha büyük metin

## Liste

standing-recommended-group = Önerilenler
standing-with-reservations-group = Çekinceli olanlar

## Durum

standing-recommended = Önerilen
standing-with-reservations = Çekinceli
standing-recommended-about = Privacy Guides bunu hassas iletişim için öneriyor.
standing-in-one-case = Tek durumda önerilen
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Artık önerilmiyor ({ $date } tarihinden beri)
standing-no-longer-about = Privacy Guides bunu mesajlaşma uygulamaları listesinden çıkardı.
standing-edition = { $date } tarihli sayfada: { $standing }
standing-with-reservations-about = Privacy Guides bunu yalnızca ek bir seçenek olarak, bir uyarıyla birlikte listelemişti.
client-of = { $name } ağını kullanıyor
warning-title = Neden bir uyarı var
delisted-title = { $date } tarihinden beri Privacy Guides listesinde değil
caution-title = Seçmeden önce bunu bilin

## İndirmeler ve bağlantılar

downloads-title = { $name } indirmeleri
download-this-computer = Bu bilgisayar için
download-other-computers = Diğer bilgisayarlar
download-browser = Tarayıcıda
download-phones = Telefonunuz için
download-several = Birden çok sistem için
download-none-here = { $name } uygulamasının resmî indirmeleri arasında { $system } için bir indirme yok.
download-missing = { $system } için listede uygulama yok
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Beta sürümü
download-needs-phone = Önce bir telefona yükleyin
download-minimum = { $system } veya üzeri
publisher-project = Resmî
publisher-store = Mağazanın gönüllülerinden
publisher-not-stated = Yayımlayan belirtilmemiş
link-homepage = Ana sayfa
link-privacy = Gizlilik politikası
link-documentation = Belgeler
link-source-code = Kaynak kodu
link-contribute = Katkıda bulun
link-reference = Daha fazla bilgi
link-more = Adresi kopyalamak veya QR kodunu göstermek için sağ tıklayın
link-replaces = Eski adres: { $address }

## Sistemler ve yerler

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Tarayıcı
platform-android = Android
platform-ios = iOS
platform-several = Birden çok sistem
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = Android APK
channel-website = Resmî site

## Bir bakışta

glance-title = Bir bakışta
glance-note = { $level }: { $note }
glance-note-since = { $level } ({ $date } tarihinden beri): { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Öncesinde: { $level }
tier-minimum = Minimum gereksinimler
tier-best-case = En iyi durum
tier-joining = Katılım

## Kesinlik düzeyleri

level-yes = Evet
level-implied = İma ediliyor
level-partly = Kısmen
level-no = Hayır
level-not-stated = Belirtilmemiş
level-yes-about = Yanında verilen kaynak bunu açıkça söylüyor.
level-implied-about = Kaynak bunu söylemiyor, ama söylediklerinden bu sonuç çıkıyor.
level-partly-about = Yalnızca kısmen doğru.
level-no-about = Kaynak bunun böyle olmadığını söylüyor ya da söyledikleri buna olanak bırakmıyor.
level-not-stated-about = Bu kılavuzun baktığı yerlerde bu konuda bir şey söylenmiyor. Bu, “hayır” demek değildir.

## Kaynaklar

source-numbered = { $speaker } { $number }
source-page = bugünkü sayfa
source-edition = { $date } tarihli sayfa

## Kim söylüyor

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = { $name } projesi ({ $date } tarihinde okundu)
said-by-project-mark = { $words } *
said-by-project-legend = * Privacy Guides değil, projenin kendisi ya da kendi hakkında F-Droid söylüyor.
said-by-default = Söyleyenin adı verilmeyen yerlerde Privacy Guides ya da bu kılavuzun kendisi söylüyor.
checked-all = Bunların tümü en son { $date } tarihinde ya da daha sonra kontrol edildi.
said-by-downloads = Resmî indirmeler

## Bir uygulamayla ilgili bölümler

topic-protection = Nasıl koruyor
topic-features = Neler yapabiliyor
topic-good-to-know = Bilmekte yarar var
topic-background = Arka plan
threats-title = Nelerden korunmanıza yardımcı olur
threats-of-page = Privacy Guides, sayfasının bu kılavuza temel olan sürümünde, listesinin tamamının şunlara karşı koruduğunu söylüyordu:
threats-once-of-page = Privacy Guides, sayfasının bu kılavuza temel olan sürümünde, listesinin tamamının aşağıdakilere karşı koruduğunu söylüyordu. Bu uygulama artık o listede değil:
audits-title = Denetimler
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · denetleyenin adını Privacy Guides vermiyor
audit-report = Ayrıntıları oku
variants-title = { $name } sürümleri
variant-gone = Sonlandırıldı ({ $date } tarihli not)
step-optional = İsteğe bağlı
specifications-title = Teknik belirtimler ve makaleler
changes-title = Neler değişti
changes-criteria = Privacy Guides ölçütleri
changes-all = Tüm uygulamalardaki tüm değişiklikler
changes-none = Bilinen bir değişiklik yok.

## Tarihler ve listeler

list-separator = { ", " }
date-day =
    { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }

## Bildirimler

banner-settings-put-aside = Ayarlar okunamadı; bu yüzden program varsayılan ayarlarla başladı. Eski dosya şu adla saklandı: { $file }
banner-settings-unusable = Ayarlar okunamadı ve dosya başka bir yere taşınamadı. Program çalışıyor, ama seçimlerinizi hatırlayamıyor.
banner-cannot-remember = Seçimleriniz bu bilgisayara kaydedilemiyor. Program çalışıyor, ama onları hatırlamayacak.
banner-forgotten = Bu kılavuzun hatırladığı her şey silindi: ayar dosyası ve yedekleri. Tarayıcınızın geçmişine ve kaydettiğiniz dosyalara dokunulmadı. Bundan sonra seçtikleriniz yeniden hatırlanır.
banner-not-forgotten = Hatırlananlar silinemedi. Dosyayı kendiniz silin: { $file }
banner-remembers-nothing = Hatırlananlar silindi ve bundan sonra hiçbir şey hatırlanmayacak. Ayar dosyasında yalnızca bu yazıyor. Tarayıcınızın geçmişine ve kaydettiğiniz dosyalara dokunulmadı.
banner-remembers-again = Bundan sonra seçtikleriniz bu bilgisayarda hatırlanır.
banner-link-failed = Hiçbir tarayıcı açılamadı. Adresi kopyalayıp kendiniz açın:
banner-link-requested = Az önce tarayıcıdan bu bağlantıyı açması istendi. Bir şey görünmüyorsa tarayıcı hâlâ açılıyor olabilir.
banner-facts-aged = Bilgiler en son { $date } tarihinde, yani en az altı ay önce gözden geçirildi. O zamandan beri bazıları değişmiş olabilir. Uygulamanın kendi sitesine ve Privacy Guides sayfasının bugünkü hâline bakın ya da bu kılavuzun daha yeni bir sürümünü arayın.
copy = Kopyala
copied = Kopyalandı

## Hakkında

about-lead = Gizlilik odaklı bir mesajlaşma uygulaması seçmenize yardımcı olur ve sizi onun resmî indirmesine götürür.
about-versions-title = Sürüm ve bilgiler
about-version = Sürüm { $version }
about-edition = Bilgiler Privacy Guides sayfasının { $date } tarihindeki hâlinden
welcome = Gizlilik odaklı mesajlaşma uygulamaları hakkında Privacy Guides’tan ve uygulamaların kendi projelerinden alınmış bilgiler; en son { $date } tarihinde gözden geçirildi. Çevrimdışı okur ve seçersiniz: tarayıcınızda bir bağlantı açmadığınız sürece bu bilgisayardan dışarı hiçbir şey çıkmaz.
welcome-language = Bu kılavuzda sisteminizin dili yok. Başka diller var: üstteki dil düğmesiyle ya da Ctrl+L tuşlarıyla birini seçin.
about-promises-title = Ne beklemelisiniz
about-no-connection = Bu kılavuz kendiliğinden hiçbir bağlantı kurmaz. Bir bağlantı adresini yalnızca tıkladığınızda tarayıcınıza verir; bunlar da yalnızca içinde hazır bulunan ve kontrol edilmiş adreslerdir. Tarayıcınız bu adresi hatırlayabilir, ağınız da hangi siteyi ziyaret ettiğinizi görebilir.
about-remembers = Bu kılavuz dili, renkleri ve kontrastı, metnin ve pencerenin boyutunu, son baktığınız uygulamayı, sizin için önemli olanları ve işaretlediğiniz adımları hatırlar; bunların tümünü yalnızca bu bilgisayarda tutar.
about-remembers-nothing = Bu kılavuz hiçbir şey hatırlamıyor. Ayar dosyasında yalnızca bu yazıyor.
about-memory-title = Neler hatırlanıyor
about-memory-file = Ayar dosyası: { $file }
about-memory-no-folder = Bu bilgisayarda ayarlar için bir klasör yok; bu yüzden hiçbir şey hatırlanmıyor.
about-remember-nothing = Hiçbir şeyi hatırlama
about-forget = Her şeyi unut
about-keys = Her şey klavyeyle yapılabilir: kısayolları göster (F1)
about-no-affiliation = Bu kılavuzun ne mesajlaşma uygulamalarından herhangi biriyle ne de Privacy Guides ile bağı vardır; hiçbiri bu kılavuzu onaylamış ya da desteklemiş değildir.
about-own-research = Bilgiler değişir. Bir uygulamaya güvenmeden önce onun kendi sayfalarını ve bilgiler gözden geçirildikten sonra nelerin değiştiğini okuyun.
about-languages-title = Diller
about-languages-unread = Şu çevirileri, bu projeden olup ana dili o dil olan biri henüz okumadı: { $languages }.
about-languages-help = Bunlardan biri sizin dilinizse yanlış ya da anlaşılmayan yerleri, projenin sorun kayıtları arasındaki çeviri formuyla projeye bildirin; ya da çevirinin tamamını okuyup okuduğunuzu söyleyin.
about-languages-form = Çeviri formu ({ $host })
about-attribution-title = Bilgiler nereden geliyor
about-attribution = Bilgiler ve bağlantılar Privacy Guides’tan alınmıştır: “Real-Time Communication: The Best Private Instant Messengers” sayfasından (İbranice baskı, { $date } tarihli sürüm) ve şu sayfalardan: { $pages }. Tümü © Privacy Guides katkıcıları, CC BY-SA 4.0 lisansı altındadır. Bunlar başka sözlerle yazılmış, sonraki değişikliklerle karşılaştırılmış ve bir şeyin değiştiği yerde işaretlenmiştir. Projelerin kendi söyledikleri adlarıyla belirtilmiştir.
about-page-link = Sayfanın bugünkü hâli
about-licences-title = Lisanslar
about-licence-code = Program: MIT veya Apache 2.0; hangisini isterseniz.
about-licence-words = Bilgiler, metinler ve çeviriler: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0).
about-licence-link = CC BY-SA 4.0 lisansı
about-licence-fonts = Yazı tipleri: Open Sans, { $open_sans }; Noto Sans, { $noto } ve { $adobe }; her ikisi de SIL Open Font License 1.1 altında.
about-licence-icons = Simgeler: Lucide, { $lucide }, ISC lisansı altında; bazıları Feather’dan, { $feather }, MIT lisansı altında. Bu kılavuzun kendi simgesi programın parçasıdır.
about-trademarks = Uygulama ve mağaza adları sahiplerinin ticari markalarıdır. Logolarının yerinde renkli kareler durur.

## Komut satırı

cli-about = Gizlilik odaklı bir mesajlaşma uygulaması seçin ve onu resmî sitesinden ya da mağazasından edinin.
cli-lang = Dil: { $languages }
cli-theme = Renkler: light, dark veya system
cli-help = Bu yardımı göster
cli-version = Sürümü göster
cli-usage-heading = Kullanım:
cli-options-heading = Seçenekler
cli-value-language = DİL
cli-value-theme = TEMA
cli-value-command = KOMUT
error-prefix = hata: { $problem }
error-see-help = Nelerin kabul edildiğini görmek için “{ $command } --help” komutunu çalıştırın.
error-unknown-option = “{ $option }” diye bir seçenek yok
error-unexpected-value = “{ $value }” burada beklenmiyor
error-missing-value = “{ $option }” bir değer gerektirir
error-repeated-option = “{ $option }” yalnızca bir kez verilebilir
error-unknown-language = “{ $value }” diye bir dil yok; şunlardan birini seçin: { $languages }
error-unknown-theme = “{ $value }” diye bir tema yok; şunlardan birini seçin: light, dark, system
error-not-text = bir argüman geçerli bir metin değil
error-arguments = argümanlar anlaşılamıyor
error-no-display = pencere açılacak bir ekran yok; bu programı grafik bir oturumdan çalıştırın ya da DISPLAY veya WAYLAND_DISPLAY değişkenini ayarlayın
error-display-unreachable = “{ $display }” ekranına ulaşılamıyor; bu programı ekranın ait olduğu oturumdan başlatın ya da { $variable } değişkenini ulaşılabilen bir ekrana ayarlayın
error-color-depth = ekranın renk derinliği { $bits } bit, pencere için ise 24 gerekiyor; ekranı veya uzak masaüstünü 24 ya da 32 bite ayarlayın
error-too-many-files = çok fazla dosya açık olduğu için pencere açılamadı; diğer programları kapatın veya sınırı yükseltin (“ulimit -n”) ve yeniden başlatın
error-no-resources = bellek yetersiz olduğu ya da yeni bir iş parçacığına izin verilmediği için pencere açılamadı; diğer programları kapatıp yeniden başlatın
error-display-lost = ekranla bağlantı koptu ve pencere de onunla birlikte kapandı; bu programı yeniden başlatın
error-no-window = pencere açılamadı, nedeni de bilinmiyor; bu programı bir terminalde MESSENGER_GUIDE_LOG=info ile başlatın ve yazdıklarını bildirin
error-missing-library = pencerenin gerektirdiği bir kitaplık eksik: { $library }; onu yükleyin (Debian ve Ubuntu’da: { $package }) ve yeniden başlatın
error-missing-other-library = pencerenin gerektirdiği bir kitaplık eksik: { $library }; ait olduğu paketi yükleyin ve yeniden başlatın
error-unexpected = beklenmeyen bir hata bu programı sonlandırdı; yeniden başlatın, yine sonlanırsa bir terminalde MESSENGER_GUIDE_LOG=info ile başlatın ve yazdıklarını bildirin
error-data = programın içindeki veriler bozulmuş; bu programı resmî sitesinden yeniden indirin
cli-commands-heading = Komutlar
cli-list = Tüm uygulamaları listele
cli-show = Bir uygulama hakkındaki her şeyi göster
cli-compare = Uygulamaları yan yana karşılaştır; ad verilmezse tümünü
cli-find = Penceredeki gibi, uygulamaları sözcüklerle bul
cli-changes = Neler değiştiğini, en yenisi başta olmak üzere yazdır: bir uygulama için ya da ad verilmezse tümü ve ölçütler için
cli-links = Bir uygulamanın resmî bağlantılarını yazdır
cli-open = Resmî bir indirmeyi, düğmesinin yaptığı gibi tarayıcıda aç
cli-verify = İndirilmiş bir dosyanın gerçek olup olmadığını kontrol et
cli-handout = Yazdırılacak ya da gönderilecek bir sayfayı HTML olarak oluştur; ad verilmezse tüm uygulamalar için
cli-files = Kontrol edilecek dosya, örneğin bir APK; birden çok dosya verilebilir
cli-sha256 = Dosyanın taşıması gereken SHA-256 değeri
cli-json = Programlar için JSON yazdır
cli-differences = Yalnızca uygulamaların farklı olduğu satırlar
cli-messenger = Uygulamanın, “list” komutunun yazdırdığı kimliği
cli-words = Aranacak sözcükler
cli-platform = Yalnızca tek bir sistemin indirmeleri, örneğin “linux”
cli-download = “linux” gibi bir sistem ya da bir indirmenin kimliği; verilmezse bu bilgisayarın sistemi
cli-value-messenger = UYGULAMA
cli-value-file = DOSYA
cli-value-checksum = DEĞER
cli-value-words = SÖZCÜKLER
cli-value-platform = SİSTEM
error-missing-argument = { $value } eksik
error-unknown-command = “{ $value }” diye bir komut yok; şunlardan birini seçin: { $known }
error-unknown-command-near = “{ $value }” diye bir komut yok; şunu mu demek istediniz: “{ $near }”? Şunlardan birini seçin: { $known }
error-unknown-messenger = “{ $value }” diye bir uygulama yok; şunlardan birini seçin: { $known }
error-unknown-messenger-near = “{ $value }” diye bir uygulama yok; şunu mu demek istediniz: “{ $near }”? Şunlardan birini seçin: { $known }
error-unknown-platform = “{ $value }” diye bir sistem yok; şunlardan birini seçin: { $known }
error-unknown-platform-near = “{ $value }” diye bir sistem yok; şunu mu demek istediniz: “{ $near }”? Şunlardan birini seçin: { $known }
error-no-download = { $name } uygulamasının “{ $value }” diye bir indirmesi yok; şunlardan birini seçin: { $known }
error-no-browser = adresi açacak bir tarayıcı yok; bir tarayıcı yükleyin, BROWSER değişkeninde bir tarayıcı belirtin ya da adresi başka bir cihazda açın: { $address }
error-not-opened = tarayıcı adresi açmadı; adresi kendiniz açın: { $address }
error-no-checksum = “{ $value }” bir SHA-256 değeri değil; böyle bir değer 64 karakterdir: 0–9 ve a–f
error-not-read = { $path } okunamadı: { $reason }
error-unverified = en az bir dosya kontrol edilemedi, bu yüzden onun hakkında bir şey bilinmiyor
error-refused = YÜKLEMEYİN: en az bir dosya gerçek değil ya da bozulmuş; yukarıya bakın
error-write = çıktı yazılamadı: { $reason }
io-error-not-found = böyle bir dosya veya klasör yok
io-error-no-access = erişime izin verilmiyor
io-error-not-a-file = bu bir dosya değil, klasör veya başka bir şey
io-error-no-space = boş yer kalmadı
io-error-read-only = bu konum salt okunur
io-error-other = sistem bir hata bildirdi; hangisi olduğunu MESSENGER_GUIDE_LOG=info gösterir

## Bir dosyayı kontrol etme

signing-keys-title = İndirme nasıl kontrol edilir
signing-keys-fingerprints = Anahtarların parmak izleri:
check-certificate = İmzalayan anahtarın parmak izini (aşağıda) karşılaştırın. APK dosyalarında bunu sizin yerinize bu kılavuz yapabilir.
check-repository = F-Droid deposunun parmak izi (aşağıda): depoyu eklerken karşılaştırın.
check-signed-list = İmzalı sağlama toplamları: dosyayı projenin listesiyle karşılaştırın, listenin imzasını kontrol edin ve imzadaki anahtarın parmak izini (aşağıda) karşılaştırın.
check-store = Bu kılavuz, projenin bunu kontrol etmek için yayımladığı bir şey bilmiyor. Uygulamanın gerçek olup olmadığı konusunda tek dayanak mağazadır.
check-nothing = Bu kılavuz, projenin bunu kontrol etmek için yayımladığı bir şey bilmiyor. Yalnızca resmî adresten edinin.
check-browser = Tarayıcıda çalışır, bu yüzden kontrol edilecek bir dosya yoktur. Adresin resmî adres olduğundan emin olun.
verify-genuine = GERÇEK. Bu dosya, { $name } projesinin bu uygulama için yayımladığı anahtarla imzalanmış. Yine de eski bir sürüm olabilir: aşağıdaki sürüme bakın.
verify-genuine-recorded = GERÇEK. Bu dosya, Privacy Guides’ın { $name } için kaydettiği anahtarla imzalanmış. { $name } projesinin kendisinin yayımladığı ve bu kılavuzun bildiği bir anahtar yok. Dosya yine de eski bir sürüm olabilir: aşağıdaki sürüme bakın.
verify-other-key = YÜKLEMEYİN. Bu dosya { $name } ({ $package }) olduğunu söylüyor, ama bu kılavuzun bilmediği bir anahtarla imzalanmış.
verify-channels-without-key = Bu kılavuz şu yerlerin anahtarlarını bilmiyor; bu yüzden oradan gelen bir uygulamayı tanıyamaz: { $channels }. Böyle bir uygulamayı yalnızca o yerin kendisinden yükleyin.
verify-other-app = YÜKLEMEYİN. Bu dosya { $name } projesine ait bir anahtarla imzalanmış, ama { $package } bu anahtarın ait olduğu uygulamalardan biri değil.
verify-not-signed = YÜKLEMEYİN. Bu, imzası olmayan bir Android uygulaması. Onu kimin yaptığını kimse bilemez.
verify-damaged = YÜKLEMEYİN. Bu dosya imzalandıktan sonra bozulmuş ya da değiştirilmiş; veya güvenilemeyecek bir biçimde imzalanmış.
verify-reason = Bulunan, teknik sözlerle: { $reason }
verify-no-key = KONTROL EDİLMEDİ. Bu dosya { $name } ({ $package }) olduğunu söylüyor, ama bu kılavuz bu uygulamanın hiçbir anahtarını bilmiyor. Dosyanın gerçek olup olmadığını söyleyemez.
verify-unknown-app = KONTROL EDİLMEDİ. Bu uygulama ({ $package }) bu kılavuzdaki mesajlaşma uygulamalarından hiçbirine ait değil. Size onlardan biri olduğu söylendiyse yüklemeyin.
verify-not-apk = KONTROL EDİLMEDİ. Bu bir Android uygulaması (APK) değil; bu yüzden bu kılavuzun kontrol edebileceği bir imzası yok. Yalnızca karşılaştırılabilir.
verify-checksum = SHA-256 değeri:
verify-checksum-is-given = AYNI. Dosyanın SHA-256 değeri, verdiğiniz değerle aynı. Dosyaya ancak bu değeri aldığınız yere güvenebildiğiniz kadar güvenebilirsiniz.
verify-checksum-differs = BU DOSYAYI KULLANMAYIN. SHA-256 değeri, verdiğiniz değerden farklı.
verify-only-compared = Bu bir Android uygulaması (APK) değil; bu yüzden bu kılavuzun onunla yapabileceği tek şey karşılaştırmaktır.
verify-checksum-paste = Proje bu dosya için kendi değerini yayımlıyorsa projenin verdiği o değeri aşağıya yapıştırın: bu kılavuz ikisini karşılaştırır.
verify-checksum-compare = Proje bu değeri yayımlıyorsa karşılaştırın ya da --sha256 seçeneğiyle verin.
verify-listed = AYNI. Değer, aynı klasörde bulunan { $list } içindekiyle aynı: indirme eksiksiz. Dosyayı kimin yaptığını yalnızca { $list } dosyasının imzası gösterir.
verify-listed-differs = BU DOSYAYI KULLANMAYIN. Aynı klasörde bulunan { $list } bu dosya için başka bir SHA-256 değeri veriyor.
verify-steps = Proje böyle değerlerden oluşan bir listeyi imzalıyorsa o imzayı da kontrol edin:
verify-step-key = Projenin açık anahtarını edinin, örneğin projenin e-posta adresiyle:
verify-step-fingerprint = Anahtarın parmak izini baştan sona karşılaştırın. { $name } ({ $files }):
verify-step-gpg = İmzayı kendi dosyalarınızın adlarıyla kontrol edin; yalnızca imza geçerliyse ve bu anahtarla atılmışsa yükleyin:
verify-app = Uygulama: { $package }, sürüm { $version }. İmzaları: { $schemes }.
verify-signers = İmzalayanın sertifikasının parmak izi (SHA-256):

## Pencerede dosya kontrolü

fingerprint-title = Parmak izi
fingerprint-copy = Parmak izini kopyala
fingerprint-code = QR kodunu göster
fingerprint-scan = Bu parmak izini telefonda metin olarak okumak için telefonun kamerasını koda tutun.
file-check-title = Dosya kontrolü
file-check-open = İndirilen dosyayı kontrol et
file-check-about = İndirilmiş bir dosya gerçek uygulama mı? Dosyayı bu pencerenin üzerine bırakın ya da seçin. Bu kılavuz dosyayı yalnızca okur ve bunu bu bilgisayarda yapar.
file-check-choose = Dosya seç
file-check-name = Dosya: { $name }
file-check-waiting = Henüz KONTROL EDİLMEDİ. Kendisinden önceki dosyanın ardından kontrol edilir.
file-check-running = Henüz KONTROL EDİLMEDİ. Şimdiye kadar okunan bölüm: %{ $percent }.
file-check-cancel = İptal
file-check-cancelled = KONTROL EDİLMEDİ. Kontrolü iptal ettiniz; bu yüzden bu dosya hakkında hiçbir şey bilinmiyor.
file-check-not-read = KONTROL EDİLMEDİ. Bu dosya hakkında hiçbir şey bilinmiyor, çünkü okunamadı: { $reason }
file-check-cut = Bir kerede kontrol edilebilecek olandan daha çok dosya verildi. Yalnızca burada listelenenler kontrol ediliyor: { $count } dosya.
file-check-no-dialog = Bu masaüstü dosya seçme penceresi göstermiyor. Dosyayı bu pencerenin üzerine bırakın; bu işe yaramazsa dosyayı bir terminalde kontrol edin:
file-check-paste = Elinizde bu dosyanın projeden aldığınız SHA-256 değeri varsa karşılaştırmak için yapıştırın:
file-check-unreadable = Bu bir SHA-256 değeri değil; bu yüzden hiçbir şey karşılaştırılmadı. Böyle bir değer 64 karakterdir: 0–9 ve a–f.

## Terminalde

terminal-id = Kimlik
terminal-name = Ad
terminal-standing = Durum
terminal-in-short = Kısaca
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = { $date } tarihinden beri; öncesinde: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Daha az ya da daha kısa sözcüklerle deneyin; “list” tüm uygulamaları gösterir.
terminal-opened = Tarayıcıya verildi: { $address }
terminal-other-download = Bir de şu var: “{ $id }”: { $address }

## Karşılaştırma

screen-compare = Karşılaştır
compare-lead = Her uygulamanın, bilindiği kadarıyla, neler yaptığı. “Belirtilmemiş”, “hayır” değildir: bu kılavuzun baktığı yerlerde o konuda bir şey söylenmediğini gösterir.
compare-only-differences = Yalnızca farklar
compare-copy-markdown = Markdown olarak kopyala
compare-copy-text = Metin olarak kopyala
compare-copy-csv = CSV olarak kopyala
compare-choose = Karşılaştırılacak uygulamalar
compare-choose-two = İki uygulama seçin
compare-more = Diğer
compare-network = Ağ
compare-systems = Sistemler
compare-stores = Nereden edinilir
compare-audits = Denetimler
compare-basis = { $criterion }: { $name }
compare-choose-some = Bunlar listedeki ilk { $count } uygulama; ötekiler orada aranarak bulunabilir
compare-columns = { $first }–{ $last } / { $all }
compare-columns-back = Önceki
compare-columns-on = Sonraki
compare-basis-downloads = Resmî indirmelerin götürdüğü yerler:
compare-basis-audit = { $date }: { $text }
compare-none = En az bir uygulama seçin.

## Arama

search-placeholder = Uygulama ara
search-clear = Aramayı temizle
search-found = Bulunan: { $count }
search-cut = Yalnızca ilk { $count } karakter aranıyor. Daha az sözcük daha çok sonuç bulur.
search-nothing = Bir şey bulunamadı
search-nothing-about = Daha az ya da daha kısa sözcükler, “Android” gibi bir sistem adı veya “gruplar” gibi bir sözcük deneyin; ya da yukarıdan sizin için önemli olanı seçin.

## Önemli olanlar

needs-title = Sizin için önemli olan
needs-more = Daha fazla
needs-fewer = Daha az
needs-clear = Temizle
needs-threats = Şunlara karşı koruma
needs-devices = Herkesin cihazları
needs-devices-about = Sizin ve konuştuğunuz kişilerin kullandığı sistemler. Uygulamanın bunların hepsinde çalışması gerekir.
verdict-meets = Hepsine uygun: { $count }
verdict-not-stated = Belirtilmemiş noktası var: { $count }
verdict-does-not = En az birine uymuyor: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: resmî bir indirme var.
reason-no-download = { $level }: bunun için listede resmî bir indirme yok.

## Kurulum adımları

steps-done = { $done } / { $of } tamam
steps-reset = Baştan başla
blocked-title = Bulunduğunuz yerde engelliyse
blocked-check = Bir uygulamayı başka bir kişiden ya da alışılmadık bir yerden alırsanız, yüklemeden önce dosyayı kontrol edin.
blocked-noticed = Bir engelin aşılması fark edilebilir. Denemeden önce, bulunduğunuz yerde başınıza neler gelebileceğini düşünün.

## Bir arkadaş için

share = Paylaş
share-about = Bir arkadaşınız için { $name } hakkında birkaç söz, resmî indirmeleriyle birlikte:
share-copy = Metni kopyala
share-tooltip = Bir arkadaşınıza anlatın: { $name }
share-official = Yalnızca buradan edinin:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Dikkat: { $text }
share-change = { $date }: { $text }
share-source = Bilgiler Privacy Guides’tan (CC BY-SA 4.0); Mesajlaşma Kılavuzu bunları başka sözlerle yazdı ve en son { $date } tarihinde gözden geçirdi.

## Yazdırılacak sayfa

handout-save = Sayfayı kaydet
handout-about = Yazdırmak ya da göndermek için, parmak izlerini ve taranacak kodları içeren bir sayfa. Şunların her biri için bir basılı sayfa:
handout-saved = Kaydedildi. Yazdırmak için bir tarayıcıda açın: { $file }
handout-no-dialog = Bu masaüstü dosya kaydetme penceresi göstermiyor. Bir terminalde “messenger-guide handout” komutu bu sayfayı oluşturur.
handout-not-saved = Sayfa kaydedilemedi: { $reason }
handout-title = { $names }: gizlilik odaklı mesajlaşma uygulamaları, Mesajlaşma Kılavuzu’ndan
handout-official = Yalnızca bu resmî yerlerden edinin. Bir kodun adresini açmak için telefonun kamerasını koda tutun.
handout-fingerprints = Gerçek indirmelerin parmak izleri
handout-optional = { $text } (isteğe bağlı)
handout-reviewed = Bilgiler en son { $date } tarihinde gözden geçirildi. O zamandan beri değişmiş olabilirler.

## Açılan sayfalar

close = Kapat
link-modal-title = Bu bağlantının gittiği yer
link-modal-scan = Bu adresi telefonda açmak için telefonun kamerasını koda tutun.
link-modal-open = Burada aç
link-menu-open = Aç
link-menu-copy = Adresi kopyala
link-menu-code = QR kodunu göster
text-menu-cut = Kes
text-menu-copy = Kopyala
text-menu-paste = Yapıştır
text-menu-select-all = Tümünü seç
download-code = Taranacak kod: { $name }
keys-title = Klavye kısayolları
keys-tab = Sonraki öge, önceki öge
keys-arrows = Listede ve tabloda gezinme, başka yerlerde kaydırma
keys-page = Sayfa sayfa kaydırma
keys-space = Odakta bir öge yokken sayfa sayfa kaydırma
keys-ends = Başa, sona
keys-enter = Odaktaki ögeyi etkinleştirme
keys-escape = Açık olanı kapatma, aramayı temizleme
keys-screens = Ekranlar arası geçiş
keys-search = Arama; doğrudan yazmaya da başlayabilirsiniz
keys-language = Dil
keys-text-size = Daha büyük metin, daha küçük metin, normal boyut
keys-select = Odaktaki ögeden ya da görünenin en üstünden başlayarak metin seçme
keys-caret = Metnin içinde ok tuşlarıyla hareket eden imleç: istenen yerden seçmek için
keys-select-all = Metnin tümünü seçme
keys-copy = Seçili olanı ya da odaktaki bağlantının adresini kopyalama
keys-link = Farenin sağ tuşundaki gibi, odaktaki bağlantının, alanın ya da seçili olanın menüsü
keys-close = Pencereyi kapatma
keys-full-screen = Tam ekran ve geri dönüş
keys-help = Bu liste

## Kılavuz sayfası

man-name = İSİM
man-synopsis = KULLANIM
man-description = AÇIKLAMA
man-environment = ORTAM DEĞİŞKENLERİ
man-files = DOSYALAR
man-exit-status = ÇIKIŞ DURUMU
man-version = SÜRÜM
man-log = Standart hata çıktısına nelerin yazılacağı, örneğin “info”. Ayarlanmamışsa hiçbir şey yazılmaz.
man-settings = Pencerenin hatırladıkları. Okunamayan bir dosya bunun yanında saklanır.
man-exit-0 = Başarılı; çıktıyı okuyan program okumayı bırakmış olsa bile.
man-exit-1 = Bir şey ters gitti: ekran yok, tarayıcı yok, veriler bozuk.
man-exit-2 = Argümanlar yanlış.
man-exit-3 = “verify”, yüklenmemesi gereken bir dosya buldu.
man-exit-4 = “verify” en az bir dosyayı kontrol edemedi.

## Öğrenme

screen-learn = Öğren
learn-list = Sade bir dille
learn-back-to = { $name } sayfasına dön
learn-back-to-compare = Karşılaştırmaya dön
learn-back-to-about = Hakkında’ya dön
learn-evidence = Dayanaklar
learn-evidence-tagline = Her bilgi ne kadar kesin ve ne zamandan beri
learn-evidence-lead = Bu kılavuz, Privacy Guides’ın birkaç sayfasının söylediklerini ve o zamandan beri Privacy Guides’a ya da projelerin kendilerine göre nelerin değiştiğini anlatır. Her bilginin nereden geldiğini, her ölçüt için ayrıca ne kadar kesin olduğunu gösterir.
learn-levels-title = İşaretlerin anlamı
learn-not-stated = “Belirtilmemiş”, “hayır” değildir. Bir şey söylenmeyen yerde uygulama ölçütü karşılıyor da olabilir, karşılamıyor da; bu kılavuz tahminde bulunmak yerine soruyu açık bırakır.
learn-claims-title = Her ifade nereden geliyor
learn-claims-sources = Her ifadenin yanında onu kimin söylediğini bir bağlantıyla görürsünüz. Privacy Guides’ın, sayfasının bu kılavuza temel olan sürümünde söyledikleri o günkü metne, bugün söyledikleri sayfanın bugünkü hâline bağlanır. Bir projenin kendi söyledikleri ise projenin bir sayfasına bağlanır; yanında o sayfanın okunduğu gün yazar. Bir şey açılmadan önce adresin tamamını görmek için işaretçiyi bağlantının üzerine getirin.
learn-claims-own-words = Bilgiler ve bağlantılar Privacy Guides’tan ve projelerin kendilerindendir. Cümleler onlardan değildir: sözler bu kılavuzun kendi sözleridir.
learn-claims-edition = Bilgiler Privacy Guides sayfasının { $date } tarihindeki hâlindendir. En son { $reviewed } tarihinde gözden geçirildi.
learn-since-title = Bir şey değiştiğinde ne olur
learn-since-notes = Sonraki bir değişiklik ilk bilgilerin üzerine yazılmaz. Uygulamanın yanında, kendi tarihi ve kaynağıyla bir not olarak görünür.
learn-since-levels = Bir düzey değişmişse işaret bugünkü düzeyi gösterir, altında da önceki düzey yer alır.
learn-since-links = Resmî bir adresin yerine yenisi gelmişse düğme yenisine götürür. Eski adres karşılaştırmak için saklanır, ama hiçbir zaman açılmaz.
learn-never-title = Bu kılavuzun hiç yapmadıkları
learn-never-connect = Kendiliğinden hiçbir bağlantı kurmaz: gösterdiği her şey içinde hazırdır.
learn-never-open = İçinde hazır bulunan ve kontrol edilmiş adresler dışında hiçbir adresi açmaz; onları da siz tıklamadan açmaz.
learn-never-tell = Ne okuduğunuzu kimseye bildirmez. Açtığınız bir bağlantı tarayıcınıza gider; tarayıcınız onu hatırlayabilir, ağınız da hangi siteyi ziyaret ettiğinizi görebilir.
learn-never-guess = Hiçbir boşluğu tahminle doldurmaz ve suskunluğu “hayır” saymaz.
learn-criteria = Ölçütler
learn-criteria-tagline = Uygulamalar neye göre ölçülüyor
learn-criteria-title = Ölçütlerin anlamı
learn-criteria-lead = Privacy Guides’ın bir mesajlaşma uygulamasından istedikleri ve her gereksinimin anlamı.
learn-criteria-choice-title = Privacy Guides nasıl seçiyor
learn-criteria-choice = Privacy Guides’ın önerdiği projelerle bağı yoktur. Nesnel kalmak için onları, genel gereksinimlerinin yanında açıkça belirlenmiş gereksinimlere göre değerlendirir. Herkese, seçim yapmadan önce bunları bilmesini ve kendi araştırmasını yapmasını öğütler.
learn-criteria-best-case = Privacy Guides’ın “en iyi durum” (best case) dediği şey, kusursuz bir projeyi tarif eder: önerilen bir projede bunun bir bölümü ya da tümü eksik olabilir; daha çoğuna sahip olan bir proje daha üst sırada yer alabilir. Bu kılavuza temel olan sayfada ileri gizlilik bunun içindeydi; 16 Mayıs 2025’te minimum gereksinim oldu.
learn-tier-minimum = Privacy Guides’ın en azından istedikleri.
learn-tier-best-case = Kusursuz bir projenin sahip olacakları.
learn-tier-joining = Bu, Privacy Guides’ın ölçütlerinden biri değildir. Privacy Guides bazı uygulamalar için katılmanın ne gerektirdiğini söylediğinden, bunu bu kılavuz ekler.
learn-see-picture = Şemada gör
learn-see-networks = Ağ türleri
learn-secrecy = İleri gizlilik ve gelecek gizliliği
learn-secrecy-tagline = Çalınan bir anahtar neyi açığa çıkarır
learn-secrecy-lead = Uçtan uca şifreleme anahtarlarla çalışır. Bir anahtarı çalan kişinin onunla neleri okuyabileceğini şu iki özellik belirler: ileri gizlilik daha önce yazılanları, gelecek gizliliği ise daha sonra yazılanları korur.
learn-legend-title = Şemalar nasıl okunur
learn-legend-time = Zaman soldan sağa ilerler. Alt sıradaki her kutu bir mesajdır; üstünde onu koruyan anahtar durur.
learn-legend-key = Bir anahtar
learn-legend-theft = Burada biri anahtarı çalar
learn-legend-exchange = Hırsızın araya girmediği bir anahtar alışverişi
learn-legend-closed = Gizli kalan bir mesaj
learn-legend-open = Açığa çıkan bir mesaj
learn-without-title = İleri gizlilik olmadan
learn-without-about = Çalınan bir anahtar geçmiş mesajları ve sonra gelenleri açığa çıkarır.
learn-forward-title = İleri gizlilikle
learn-forward-limit = İleri gizlilik tek başına, bundan sonra yazılacakları korumaz.
learn-future-title = Gelecek gizliliği de olunca
learn-future-about = Gelecek gizliliğine ele geçirilme sonrası güvenlik (post-compromise security) de denir. Bir anahtarı çalan kişi, araya giremediği ilk anahtar alışverişinde erişimini yitirir. Okumayı sürdürmek için iki taraf arasındaki bütün iletişimde araya girmesi gerekir.
learn-future-further = Yalnızca arada yazılanlar okunabilir. Daha fazlasını okumak için başka anahtarlar da çalmak gerekir.
learn-networks = Ağlar
learn-networks-tagline = Mesajların izlediği yollar
learn-networks-lead = Mesajlar bir ağ üzerinden gider ve bir ağ kurmanın birkaç yolu vardır. Her birinin kendi artıları ve eksileri vardır.
learn-legend-person = Bir kişi
learn-legend-server = Bir sunucu
learn-legend-relay = Mesajları ileten bir aktarıcı veya düğüm
learn-advantages = Artıları
learn-drawbacks = Eksileri
learn-network-users = Bu türden uygulamalar
learn-network-no-points = Privacy Guides bu tür ağ için artı ya da eksi saymıyor.
learn-threats = Tehditler
learn-threats-tagline = Kendinizi nelerden korumalısınız
learn-threats-lead = Bu tehditlerin biri, bazıları ya da hepsi sizi ilgilendirebilir; hiçbiri ilgilendirmeyebilir de. Hepsinden koruyan bir araç yok gibidir.
learn-threats-choice = Bir uygulama seçmeden önce bunlardan hangilerinin sizi ilgilendirdiğini düşünmek yararlı olur.
learn-threats-title = Tek tek tehditler
learn-threat-of-page = Privacy Guides, listesinin tamamının bu tehdide karşı koruduğunu söylüyor.
learn-threat-named = Privacy Guides’ın özellikle andıkları:
learn-changes-tagline = Sonraki tüm değişiklikler, en yenisi başta
learn-changes-lead = Privacy Guides sayfasının bu kılavuza temel olan { $date } tarihli sürümünün göstermediği değişiklikler: her uygulamadaki ve ölçütlerdeki değişiklikler, bu kılavuzun bildiği kadarıyla. En yenisi başta yer alır.
learn-limits = Uçtan uca şifrelemenin gizlemedikleri
learn-limits-tagline = Meta veriler, ağ, anahtarlar
learn-limits-lead = Uçtan uca şifrelemeyle, konuşmadaki kişilerin anahtarlarına veya cihazlarına başka kimse erişmediği sürece, yazılanları yalnızca bu kişiler okuyabilir. Bu şifreleme, konuşmayla ilgili her şeyi gizlemez.
learn-metadata-title = Meta veri
learn-metadata-about = Meta veri, bir mesaj hakkında onu okumadan bilinebilenlerdir: kim kiminle, ne zaman ve ne sıklıkla konuşuyor.
learn-metadata-not-hidden = Uçtan uca şifreleme meta verileri gizlemez.
learn-limits-networks-title = Ağın gösterdikleri
learn-limits-keys-title = Çalınan bir anahtar neyi açığa çıkarır
learn-limits-keys = Bir konuşma, ancak içindeki herkesin anahtarları kadar güvendedir. İleri gizlilik yoksa, içlerinden yalnızca birinden çalınan bir anahtar geçmiş mesajları açığa çıkarır.
learn-blocked = Uygulama engelliyse
learn-blocked-tagline = Neler işe yarayabilir ve neleri gizlemez
learn-blocked-lead = Bir mesajlaşma uygulaması, sunucularına ya da edinildiği mağazalara ulaşılamayan yerlerde engellidir. Bunu hükûmetler, ağ yöneticileri ve hizmet sağlayıcılar yapabilir.
learn-blocked-helps-title = Neler işe yarayabilir
learn-blocked-proxy = Bağlantınızı ileten bir vekil sunucu (proxy); en iyisi, güvendiğiniz birinin çalıştırdığı bir sunucudur.
learn-blocked-tor = Bağlantınızı gönüllülerin çalıştırdığı sunuculardan geçiren Tor. Birisi bağlantınızı izliyor olabilirse ve güvendiğiniz bir VPN varsa Privacy Guides, önce o VPN’e bağlanmanızı öğütlüyor.
learn-blocked-bridges = Tor’un kendisinin engellendiği yerlerde Tor’a ulaştırabilen köprüler ve kılık değiştirmiş bağlantılar.
learn-blocked-messengers = Kendi sunucularınız ya da internetsiz kullanım gibi başka yollar, adım adım, şu uygulamaların projelerinden:
learn-blocked-limits-title = Neleri gizlemez
learn-blocked-visible = Tor veya bir VPN, nereleri ziyaret ettiğinizi gizleyebilir, ama Tor veya VPN kullandığınızı gizleyemez; Tor da genellikle VPN’den daha çok göze çarpar. Kılık değiştirmiş bağlantılar bile tespit edilebilir.
learn-blocked-later = Köprüler zamanla bilinir hâle gelir. O zaman bağlantılarınızın kayıtları, Tor kullanmış olduğunuzu gösterebilir.
learn-blocked-plan = Engelleyenlerin neler yapabileceğini ve ne gibi sonuçlar doğabileceğini düşünün; yakalanmanız hâlinde ne yapacağınıza dair bir planınız olsun.
learn-blocked-stores-title = Mağaza engelliyse
keys-back = Açıklamadan geri dönme

## Ekran okuyucular için

spoken-screens = Ekranlar
spoken-banner = Bildirim
spoken-link-menu = Bağlantının menüsü
spoken-text-menu = Metnin menüsü
spoken-code = QR kodu, içindeki adres: { $address }
spoken-fingerprint-code = QR kodu, içinde metin olarak bu parmak izi
spoken-download = { $app } uygulamasını { $system } için indir, { $host }
spoken-download-from = { $app } uygulamasını { $store } üzerinden { $system } için indir, { $host }
spoken-open-in-browser = { $app } uygulamasını tarayıcıda aç, { $host }
spoken-needs-clear = Sizin için önemli olanları temizle
spoken-needs-fold = { $words }: sizin için önemli olanlar
spoken-columns-back = Önceki uygulamalar
spoken-columns-on = Sonraki uygulamalar
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Şema: ortada bir sunucu, çevresinde her biri yalnızca o sunucuya bağlı sekiz kişi.
spoken-drawing-federated = Şema: her biri öteki ikisine bağlı üç sunucu. Her sunucunun kendine ait iki kullanıcısı var.
spoken-drawing-peer-to-peer = Şema: birbirine doğrudan bağlı altı kişi. Sunucu yok.
spoken-drawing-anonymous-routing = Şema: bir kişiden başka bir kişiye giden, oklu bir yol; dokuz düğümün üçünden geçiyor. Öteki düğümler kullanılmıyor.
spoken-drawing-decentralized-relays = Şema: birbirine bağlı olmayan dört aktarıcı ve dört kişi. Her kişi iki aktarıcıya bağlı.
spoken-drawing-one-key = Şema: zaman sırasıyla yedi mesaj, hepsi tek bir anahtarla. Dördüncü mesaj sırasında anahtar çalınıyor ve yedi mesajın hepsi okunabiliyor.
spoken-drawing-forward = Şema: zaman sırasıyla yedi mesaj, her biri kendi anahtarıyla. Dördüncü mesaj sırasında onun anahtarı çalınıyor. Ondan önceki üç mesaj kapalı kalıyor; dördüncü mesaj ve sonrakiler okunabiliyor.
spoken-drawing-future = Şema: zaman sırasıyla yedi mesaj, her biri kendi anahtarıyla. Dördüncü mesaj sırasında onun anahtarı çalınıyor, beşinci mesajdan sonra yeni anahtarların alışverişi yapılıyor. Yalnızca dördüncü ve beşinci mesaj okunabiliyor.
