### Molly: kılavuzun onun hakkında söyledikleri.

## Bir bakışta

molly-tagline = Android’de Signal için başka bir uygulama
molly-aliases = Molly Messenger, Moli
molly-case = Privacy Guides, hedefli saldırılardan korunmanız gerekiyorsa Android’de Molly’yi düşünmenizi öneriyor
molly-summary = Molly, Signal ağı için yalnızca Android’de çalışan alternatif bir uygulamadır. Güvenlik ve kullanım kolaylığı için özellikler ekler; onu kullanmak, bir ekip yerine iki ekibe güvenmek demektir.

## Bağlantılar

molly-link-privacy = Privacy Guides, Molly’nin kendisine ait bir politika listelemiyor; bu, Signal’ın politikasıdır.

## Bilgiler

molly-fact-network = Molly, Signal’ın kendi uygulamasına bir alternatiftir: aynı ağa ulaşır, güvenlik ve kullanım kolaylığı için daha çok özelliği vardır.
molly-fact-database = Uygulamanın cihazdaki veritabanı, kullanılmadığı sürece bir parolayla şifreli tutulabilir. Bellekte (RAM) kalan veriler, artık gerekmediğinde güvenli biçimde silinebilir.
molly-fact-tor = Bağlantı Tor üzerinden yönlendirilebilir.
molly-fact-reproducible = Sayfanın bu kılavuza temel olan sürümünde Molly de Molly-FOSS da tekrarlanabilir derlemeleri destekliyor: APK’nın yayımlanmış kaynak koduyla örtüştüğü doğrulanabilir.
molly-fact-everyday = Yedekler belirli aralıklarla alınabilir ve uygulama kendini kilitleyebilir.
molly-fact-linked-device = Bir Android telefon, bir Signal hesabının birincil cihazı olmak yerine bağlı cihazı olabilir.
molly-fact-more = Privacy Guides başka özellikleri ayrı bir yazıda sayıyor.
molly-fact-two-teams = Molly’de, güvenli güncellemelerin zamanında gelmesi için iki ekibe güvenirsiniz: Signal’ınkine ve Molly’ninkine.
molly-fact-updates = Signal’ın yeni özellikleri ve düzeltmeleri iki haftada bir çıkan bir güncellemeyle gelir. Güvenlik sorunları bunun dışındadır: olabildiğince çabuk giderilir.
molly-fact-delay = Molly, Signal’ın biraz gerisinde kalabilir; bu, Signal’dan Molly’ye geçmek gibi şeyleri etkileyebilir.
molly-fact-same-security = Sayfanın bu kılavuza temel olan sürümü, hepsinde aynı güvenlik iyileştirmeleri bulunan üç sürüm listeliyor.
molly-fact-unifiedpush = UnifiedPush, Google’ın anlık bildirimlerine açık kaynaklı bir alternatiftir.
molly-fact-mollysocket = UnifiedPush kullanmak için Mollysocket adlı ayrı bir program gerekir. Bunu başka bir bilgisayarda ya da bir sunucuda (VPS) kendiniz çalıştırabilir veya herkese açık bir tanesini kullanabilirsiniz.
molly-fact-tutorial = Bunun için adım adım bir anlatım var; Almanca.
molly-fact-unifiedpush-limit = Molly bağlı cihaz olduğunda UnifiedPush kullanılamaz.
molly-fact-proxy = Molly’de bir SOCKS vekil sunucusu (proxy) ya da Tor açıkken tüm trafiği o yoldan gider. Privacy Guides’ın Mayıs 2025’te bildiği bir IP adresi veya DNS isteği sızıntısı yoktu.

## Ölçütler

molly-criterion-open-source-clients = standart sürümde, Signal’ın da kullandığı Google hizmetleri gibi özel mülk kod vardı
molly-criterion-open-source-clients-now = proje, özel mülk kod içermeyen tek bir sürüm olduğunu söylüyor
molly-criterion-no-identifier-to-contacts = ağını kullandığı Signal’daki gibi
molly-criterion-private-messages-encrypted = Signal’ın ağını kullanıyor
molly-criterion-all-messages-encryptable = Signal’ın ağını kullanıyor
molly-criterion-forward-secrecy = Signal’ın ağını kullanıyor
molly-criterion-future-secrecy = Signal’ın ağını kullanıyor
molly-criterion-all-encrypted-by-default = Signal’ın ağını kullanıyor
molly-criterion-decentralized = bu kılavuz Signal’ın ağını merkezî hizmetlerden sayıyor
molly-criterion-all-five-systems = Android için bir uygulama
molly-criterion-no-phone-number = bir Signal hesabı gerekir; o da telefon numarası ister
molly-criterion-open-source-servers-now = Signal’ın sunucularına bağlanıyor; onların kodu GitHub’da
molly-criterion-audited-now = README dosyasında bir denetim anılmıyor

## Tehditler

molly-threat-targeted-attacks = Privacy Guides, birisi özellikle sizin peşinizde olabilirse Android’de Molly’yi düşünmenizi öneriyor.

## Sürümler

molly-variant-molly = Sayfanın bu kılavuza temel olan sürümünde bu, Google hizmetleri gibi özel mülk kod içeren standart sürümdü. Tekrarlanabilir derlemeleri destekliyor.
molly-variant-molly-foss = Google hizmetleri gibi özel mülk kodu ve onunla birlikte bazı özellikleri içermiyordu; örneğin Google Play Hizmetleri üzerinden gelen ve pil tasarrufu sağlayan anlık bildirimleri. Tekrarlanabilir derlemeleri destekliyordu.
molly-variant-molly-up = Molly-FOSS’a dayanıyordu ve UnifiedPush üzerinden anlık bildirimler ekliyordu.

## Neler değişti

molly-change-molly-up = Privacy Guides, Molly-UP’ı artık ayrı bir sürüm olarak listelemiyor: o sırada listelenen iki sürüm, Molly ve Molly-FOSS, UnifiedPush kullanabiliyordu.
molly-change-one-version = Artık Molly’nin tek bir sürümü var; sitesi, tümüyle açık kaynaklı olduğunu ve özel mülk kod içermediğini söylüyor. Molly-FOSS artık ayrı bir sürüm değil.

## Anahtarlar

molly-key-app = Kendi F-Droid deposundan, Accrescent’ten ve GitHub’dan Molly
molly-key-repository = Molly’nin kendi F-Droid deposu
molly-check-source = Tekrarlanabilir derlemeler: Molly, APK’yı kendiniz nasıl derleyebileceğinizi ve GitHub’daki APK ile nasıl karşılaştırabileceğinizi anlatıyor.
molly-blocked-tor = Tor’a bağlanan Orbot uygulamasını yükleyin. Molly’nin ayarlarında “Ağ” (Network) bölümünü açın ve “Vekil” (Proxy) için “Orbot aracılığıyla Tor” (Tor via Orbot) seçeneğini seçin. Başka bir vekil sunucu (proxy) için “SOCKS5” seçeneğini seçin.
