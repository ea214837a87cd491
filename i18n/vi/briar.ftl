### Briar: những gì cẩm nang nói về nó.

## Tổng quan

briar-tagline = Chạy qua Tor, hoặc ở gần không cần internet
briar-aliases = Briar Messenger, ứng dụng Briar
briar-summary = Briar là ứng dụng nhắn tin mã hóa, kết nối với ứng dụng của người khác qua mạng Tor, nên hữu ích để chống kiểm duyệt. Những người ở gần nhau còn có thể kết nối qua Wi-Fi hoặc Bluetooth; cách này có thể giúp ích ở nơi khó truy cập internet.

## Liên kết

briar-link-contribute = Mở phần nói về quyên góp trên trang mã nguồn. Trong phiên bản trang mà cẩm nang này dựa vào, liên kết này từng dẫn tới trang chủ, với các cách quyên góp ở cuối trang.

## Bản tải về

briar-download-flathub = Briar dự định tự phát hành một gói Flatpak, và cho đến lúc đó gọi mọi cách cài đặt Briar Desktop là bán chính thức.

## Thông tin

briar-fact-about = Briar là ứng dụng nhắn tin mã hóa những gì bạn viết. Ứng dụng của bạn kết nối qua mạng Tor với ứng dụng của những người bạn trò chuyện.
briar-fact-specification = Dự án đã công bố đầy đủ đặc tả của mình, tức bản mô tả chính xác cách Briar hoạt động.
briar-fact-forward-secrecy = Có tính bí mật chuyển tiếp: khóa thay đổi thường xuyên đến mức khóa bị đánh cắp hôm nay không mở được tin nhắn cũ. Tính chất này đến từ hai giao thức của riêng Briar là Bramble Handshake và Bramble Transport.
briar-fact-censorship = Vì các kết nối chạy qua Tor, Privacy Guides coi Briar là hiệu quả để vượt kiểm duyệt.
briar-fact-audited = Ứng dụng đã trải qua một cuộc kiểm toán độc lập; báo cáo mà Privacy Guides dẫn tới có từ năm 2017. Về định tuyến ẩn danh, Briar dựa vào Tor, cũng đã được kiểm toán.
briar-fact-nearby = Các thiết bị ở gần nhau có thể kết nối qua Wi-Fi hoặc Bluetooth. Một mạng tại chỗ như vậy, gọi là “mesh” (mạng lưới), có thể giúp ích ở nơi không truy cập được internet.
briar-fact-adding-contacts = Hai người chỉ trở thành người liên hệ của nhau khi mỗi bên đã thêm bên kia. Họ trao đổi liên kết briar:// hoặc, khi ở cùng một nơi, quét mã QR của nhau.
briar-fact-systems = Privacy Guides liệt kê ứng dụng cho Linux, Windows và Android. Không thấy liệt kê ứng dụng nào cho macOS hay iOS; điều đó không có nghĩa là không có.
briar-fact-reproducible = Bản dựng tái lập được: dự án cung cấp công cụ để kiểm tra rằng tệp APK đã công bố không chứa gì ngoài mã nguồn công khai của nó.
briar-fact-groups = Có nhóm riêng tư. Theo dự án, mọi liên lạc giữa các thiết bị đều được mã hóa đầu cuối.
briar-fact-desktop-beta = Briar Desktop được phát hành dưới dạng bản beta. README của nó gọi mọi cách cài đặt nó, kể cả các bản tải về trên trang web của chính Briar, chỉ là bán chính thức.
briar-fact-no-servers = Briar không có máy chủ nào để bị chặn. Ở nơi Tor bị chặn, nó có thể dùng cầu nối; khi không có internet, nó có thể dùng Bluetooth hoặc Wi-Fi.

## Tiêu chí

briar-criterion-open-source-clients = mã nguồn được công bố
briar-criterion-no-identifier-to-contacts = người liên hệ được thêm bằng liên kết hoặc mã QR
briar-criterion-private-messages-encrypted = được mô tả là ứng dụng nhắn tin mã hóa
briar-criterion-audited = ứng dụng, 2017
briar-criterion-forward-secrecy = nhờ các giao thức Bramble
briar-criterion-decentralized = từ ứng dụng tới ứng dụng: Tor, Wi-Fi hoặc Bluetooth
briar-criterion-all-five-systems = không thấy liệt kê ứng dụng nào cho macOS hay iOS
briar-criterion-all-messages-encryptable-now = mọi liên lạc giữa các thiết bị
briar-criterion-all-encrypted-by-default-now = mọi liên lạc giữa các thiết bị
briar-criterion-no-phone-number-now = tài khoản cần một biệt danh và một mật khẩu, và được lưu trên thiết bị
briar-criterion-open-source-servers-now = nó không dựa vào máy chủ trung tâm
briar-criterion-future-secrecy-now = cả README lẫn trang “How it works” của nó đều không nhắc đến điều đó

## Kiểm toán

briar-audit-client-2017 = Một cuộc kiểm toán độc lập đối với ứng dụng. Privacy Guides không nói cuộc kiểm toán đã tìm thấy gì.

## Đặc tả

briar-spec-briar-spec = Đặc tả của Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Khóa

briar-key-app = Briar từ trang web riêng của nó (APK), từ kho F-Droid riêng của nó và từ Google Play
briar-check-source = Bản dựng tái lập được: Briar cung cấp các công cụ để bạn tự dựng tệp APK và so sánh nó với tệp đã công bố.
briar-blocked-bridges = Nếu Tor cũng bị chặn: trong phần thiết lập, mở “Connections” (kết nối), rồi chọn “Use Tor network with bridges” (dùng mạng Tor với cầu nối) cho “Connection method for Tor network” (cách kết nối với mạng Tor). Mục “Automatic based on location” (tự động theo vị trí) để Briar tự chọn.
briar-blocked-nearby = Khi không có internet: trong “Connections” (kết nối), cho phép Briar kết nối với những người liên hệ qua Bluetooth hoặc trên cùng mạng Wi-Fi.
briar-blocked-drive = Nếu không cách nào trong số này đến được với người liên hệ: “Connect via Removable Drive” (kết nối qua ổ tháo rời) ghi tin nhắn của bạn, ở dạng mã hóa, vào ổ USB hoặc thẻ nhớ SD, để bạn chuyển cho người đó.
briar-blocked-pass-on = Để đưa ứng dụng cho người khác mà không cần internet: mở “Share this app offline” (chia sẻ ứng dụng này ngoại tuyến). Điện thoại mở một điểm phát Wi-Fi, từ đó những người ở gần có thể tải Briar về. Hoặc lưu ứng dụng thành tệp APK và gửi tệp theo cách khác.
