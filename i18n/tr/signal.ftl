### Signal: kılavuzun onun hakkında söyledikleri.

## Bir bakışta

signal-tagline = Şifreli mesajlar ve aramalar
signal-aliases = Signal Messenger, Sinyal, Signıl
signal-summary = Signal, Signal Protocol ile güvenceye alınan bir anlık mesajlaşma ve arama uygulamasıdır. Kaydolmak için telefon numarası gerekir; bir kullanıcı adı, doğru ayarla birlikte, numarayı kişilerinizden gizleyebilir.

## Bilgiler

signal-fact-maker = Signal bir telefon uygulamasıdır; onunla birlikte kullanılan masaüstü uygulamaları da vardır. Signal Messenger LLC adlı şirket tarafından geliştirilir.
signal-fact-protocol = Yazdıklarınız ve söyledikleriniz Signal Protocol ile güvenceye alınır; Privacy Guides buna son derece güvenli bir şifreleme yöntemi diyor.
signal-fact-secrecy = Protokolde ileri gizlilik vardır: anahtarlar o kadar sık değişir ki bugün çalınan bir anahtar geçmiş mesajları açmaz. Gelecek gizliliği (post-compromise security) de vardır: bir anahtarı çalan kişi, araya giremediği ilk anahtar alışverişinden sonra okumayı sürdüremez.
signal-fact-contacts-and-profiles = Kişi listeniz Signal PIN’inizle şifrelenir; bu yüzden sunucu onu okuyamaz. Profiliniz de şifrelenir ve yalnızca konuştuğunuz kişilerle paylaşılır.
signal-fact-private-groups = Gruplar sunucudan da gizli tutulur: sunucuda bir grupta kimlerin olduğuna dair kayıt yoktur; grubun adına, resmine ya da başka özelliklerine dair de yoktur.
signal-fact-sealed-sender = Gizli Gönderen (Sealed Sender) açıkken bir mesaj az meta veri bırakır (mesajın içindeki değil, mesajla ilgili veriler). Gönderenin adresi mesajla birlikte şifrelenir; sunucu yalnızca alıcının adresini görür.
signal-fact-reproducible = Android derlemeleri tekrarlanabilir: Google Play’deki uygulamanın ya da Signal’ın kendi APK’sının yayımlanmış koddan derlendiği doğrulanabilir.
signal-fact-messages-and-calls = Anlık mesajlar da aramalar da aynı protokolle korunur.
signal-fact-username = Telefon numaranızı kişilerinizden gizlemek için Privacy Guides, bir kullanıcı adı oluşturmanızı ve “Numaramı kimler görebilir?” ayarında “Hiç kimse” seçeneğini seçmenizi öğütlüyor. Kullanıcı adına eklenen rakamlar onun tahmin edilmesini zorlaştırır.
signal-fact-phone-number = Telefon numarası olmadan kaydolamazsınız.
signal-fact-sealed-sender-limits = Gizli Gönderen varsayılan olarak yalnızca kişi listenizdekilerle aranızda açıktır. Herkes için açılabilir, ama o zaman istenmeyen mesaj (spam) riski artar.
signal-fact-hardening = Privacy Guides’ın, Signal’ı yapılandırmak ve saldırılara karşı güçlendirmek için bir kılavuzu var.
signal-fact-saved-number = Telefon numaranız gizli olsa bile, onu telefonunun rehberine kaydetmiş kişiler yine görür: numarayı zaten biliyorlar.
signal-fact-censored = Signal’ın sansürlendiği yerlerde uygulama sansürü aşmayı deneyebilir; bir vekil sunucu (proxy) üzerinden de bağlanabilir.
signal-fact-proxy-limit = Signal’ı engelleyen, onu bir vekil sunucu (proxy) üzerinden kullandığınızı öğrenebilir, çünkü uygulamanın bazı bağlantıları vekil sunucudan geçmez. Privacy Guides bu nedenle 2022’de bunun yerine Orbot’la birlikte Molly’yi önermişti. Vekil sunucuyu işleten, oradan geçenleri okuyamaz.

## İndirmeler

signal-download-linux = Linux’ta Signal, Debian ve Ubuntu’da olduğu gibi bir .deb paketi olarak gelir ve glibc 2.34 veya üzerini gerektirir.

## Ölçütler

signal-criterion-open-source-clients = kod GitHub’da; Privacy Guides, Signal’ın Google hizmetlerini kullandığını not ediyor
signal-criterion-no-identifier-to-contacts = bir kullanıcı adıyla ve “Numaramı kimler görebilir?” ayarı “Hiç kimse” olduğunda
signal-criterion-private-messages-encrypted = Signal Protocol ile güvenceye alınıyor
signal-criterion-all-messages-encryptable = mesajlar da aramalar da
signal-criterion-audited = protokol, 2016
signal-criterion-forward-secrecy = Signal Protocol’de
signal-criterion-future-secrecy = Signal Protocol’de
signal-criterion-open-source-servers-now = sunucunun kodu AGPLv3 lisansıyla GitHub’da
signal-criterion-decentralized = bu kılavuz onu merkezî hizmetlerden sayıyor
signal-criterion-all-encrypted-by-default = mesajlar da aramalar da
signal-criterion-all-five-systems = Android için APK olarak da
signal-criterion-no-phone-number = telefon numarası zorunlu

## Denetimler

signal-audit-protocol-2016 = Signal Protocol’ün bağımsız bir denetimi. Privacy Guides ne bulunduğunu söylemiyor.

## Kurulum

signal-setup = Telefon numaranızı, onu kaydetmemiş olan kişilerden gizleyin
signal-step-profile = Signal’ın ayarlarına gidin ve en üstteki hesap profilinize dokunun.
signal-step-username = “Kullanıcı adı” (Username) satırına dokunun. “Signal kullanıcı adını ayarla” (Set up your Signal username) ekranında “Devam et” (Continue) düğmesini seçin.
signal-step-enter = Bir kullanıcı adı girin. Benzersiz olsun ve zor tahmin edilsin diye sonuna her zaman rakamlar eklenir: örneğin “John”, @john.35 olabilir. Siz daha fazlasını seçmedikçe iki rakam vardır; kullanıcı adı ve rakamlar birlikte en çok 32 karakter olabilir.
signal-step-privacy = Ayarların ana sayfasına dönün ve “Gizlilik” (Privacy) bölümünü açın.
signal-step-phone-number = “Telefon Numarası” (Phone Number) bölümünü açın.
signal-step-who-can-see = “Numaramı kimler görebilir?” (Who Can See My Number) ayarında “Hiç kimse” (Nobody) seçeneğini seçin.
signal-step-who-can-find = “Kimler beni numaram ile bulabilir?” (Who Can Find Me By Number) ayarında da “Hiç kimse” seçeneğini seçin. O zaman numaranızı zaten bilen kişiler onunla hesabınızı bulamaz.

## Teknik belirtimler

signal-spec-protocol-documentation = Signal Protocol’ün teknik belirtimi

## Neler değişti

signal-change-github-releases = Privacy Guides artık Signal’ın GitHub’daki Android sürümlerini de listeliyor.

## Anahtarlar

signal-key-android-13 = Signal’ın kendi APK’sı ve Google Play, Android 13 veya üzeri için
signal-key-older-android = Signal’ın kendi APK’sı ve Google Play, daha eski Android için
signal-check-android = Tekrarlanabilir derlemeler: Signal, uygulamayı kendiniz derleyerek Google Play’deki uygulamayı ve sitesindeki APK’yı kaynak koduyla karşılaştırabileceğinizi söylüyor.
signal-check-linux = Tekrarlanabilir derlemeler, deneme olarak: Signal, Debian ve Ubuntu paketini kendiniz nasıl derleyip karşılaştırabileceğinizi anlatıyor ve bunun henüz işe yaramayabileceğini söylüyor.
signal-check-desktop = Bu kılavuz, bunu kontrol etmenin bir yolunu bilmiyor. Signal, Windows ve macOS için tekrarlanabilir derlemelerin henüz bulunmadığını söylüyor.
signal-blocked-circumvention = Telefonda: Signal’ın ayarlarında “Gizlilik” (Privacy), ardından “Gelişmiş” (Advanced) bölümünü açın ve “Sansür atlatma” (Censorship circumvention) seçeneğini etkinleştirin. Signal, bunun yalnızca Signal’ın sansürlendiği yerlerde yapılmasını söylüyor; o zaman sansürü aşmayı dener.
signal-blocked-proxy = Güvendiğiniz ve Signal’ın engelli olmadığı bir yerde bulunan birinden bir Signal vekil sunucusu (proxy) çalıştırmasını isteyin: bunun için gereken programı Signal sunuyor. Vekil sunucu, https://signal.tube/# ile başlayan bir adres olarak iletilir.
signal-blocked-use-proxy = Android’de bir vekil sunucu (proxy) kullanmak için: Signal’ın ayarlarında “Veri ve depolama” (Data and storage), ardından “Vekil sunucu kullan” (Use proxy) bölümünü açın ve vekil sunucunun adresini girin. Signal, bunun yalnızca uygulama başka türlü bağlanmıyorsa yapılmasını söylüyor.
