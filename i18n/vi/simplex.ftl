### SimpleX Chat: những gì cẩm nang nói về nó.

## Tổng quan

simplex-tagline = Không số điện thoại, không tên người dùng
simplex-aliases = SimpleX Messenger, ứng dụng SimpleX, Simple X
simplex-summary = SimpleX Chat hoạt động mà không cần mã định danh duy nhất nào: bạn không cần số điện thoại, cũng không cần tên người dùng. Nó chạy trên một mạng phi tập trung, nên hữu ích ở nơi việc liên lạc bị kiểm duyệt.

## Thông tin

simplex-fact-network = Theo Privacy Guides, mạng của nó là mạng phi tập trung, nên nó là công cụ hiệu quả để chống kiểm duyệt.
simplex-fact-no-identifiers = Việc dùng nó không gắn bạn với mã định danh duy nhất nào, dù là số điện thoại hay tên người dùng.
simplex-fact-audited = Công ty Trail of Bits đã tiến hành một cuộc kiểm toán vào tháng 10 năm 2022.
simplex-fact-joining = Bạn có thể tham gia trò chuyện nhóm bằng cách quét mã QR hoặc nhấp vào liên kết mời.
simplex-fact-chats = Bạn có thể viết trực tiếp cho một người hoặc trò chuyện trong nhóm, với các chức năng cơ bản. Có thể sửa tin nhắn và định dạng tin nhắn bằng Markdown.
simplex-fact-protocol = Từ tháng 10 năm 2024, Privacy Guides cho biết tin nhắn trực tiếp, trò chuyện nhóm và cuộc gọi mã hóa đầu cuối được bảo mật bằng SimpleX Messaging Protocol, giao thức dùng mã hóa double ratchet.
simplex-fact-calls = Cũng có thể gọi thoại và gọi video, với mã hóa đầu cuối: chỉ những người trong cuộc gọi nghe và thấy được.
simplex-fact-moving = Không có máy chủ trung tâm nào giữ bản sao lưu cho bạn. Để chuyển sang thiết bị khác, hãy xuất dữ liệu rồi nhập vào thiết bị đó.
simplex-fact-metadata = Từ tháng 10 năm 2024, Privacy Guides cho biết ứng dụng bảo vệ siêu dữ liệu, vì tin nhắn được chuyển qua các “hàng đợi simplex” một chiều.
simplex-fact-verification = Từ tháng 10 năm 2024, Privacy Guides cho biết việc quét mã QR hoặc nhấp vào liên kết mời cho phép bạn xác minh một người liên hệ qua con đường nằm ngoài mạng của chính ứng dụng; điều đó bảo vệ bạn trước những nhà cung cấp mạng chen vào giữa cuộc liên lạc.
simplex-fact-own-protocol = Theo dự án, cơ chế double ratchet bảo vệ tin nhắn của nó có tính bí mật chuyển tiếp và tính bí mật tương lai.
simplex-fact-third-audit = Theo dự án, Trail of Bits đã hoàn tất cuộc kiểm toán thứ ba vào năm 2026; vào lúc điều này được đọc, cuộc kiểm toán còn chờ được công bố.
simplex-fact-reproducible = Các bản dựng cho Linux và các tệp APK trên GitHub tái lập được: dự án có các tập lệnh dựng chúng từ mã nguồn đã công bố và so sánh kết quả.
simplex-fact-more = Privacy Guides cũng dẫn tới danh sách của chính dự án về các tính năng riêng tư và bảo mật, cùng những giới hạn của chúng.
simplex-fact-channels = Các kênh công khai, mới có từ phiên bản 6.5 ra vào tháng 4 năm 2026, không được mã hóa đầu cuối: người vận hành trạm trung chuyển của kênh thấy được những gì viết ở đó. Dự án gọi các kênh này là bản beta đầu tiên, và nói rằng người vận hành trạm trung chuyển không biết danh tính thật của chủ kênh và người đọc kênh.
simplex-fact-operators = Các máy chủ đặt sẵn trong ứng dụng do SimpleX Chat vận hành và, từ tháng 12 năm 2024, còn do một bên vận hành thứ hai là Flux.
simplex-fact-tor-and-servers = SimpleX Chat có thể kết nối qua Tor, chẳng hạn thông qua Orbot, và có thể dùng máy chủ của riêng bạn thay cho các máy chủ đặt sẵn.

## Bản tải về

simplex-download-f-droid = SimpleX Chat có kho F-Droid riêng, với các phiên bản ổn định và beta do nhà phát triển của nó dựng. Trang được mở cho thấy địa chỉ cần thêm vào ứng dụng F-Droid.
simplex-download-f-droid-org = F-Droid.org tự dựng các phiên bản ổn định; chúng xuất hiện ở đó muộn hơn vài ngày. Chúng được ký bằng một khóa khác: để đổi từ bản này sang bản kia, trước hết hãy xuất cơ sở dữ liệu trò chuyện, sau đó cài đặt ứng dụng lại từ đầu và nhập cơ sở dữ liệu.

## Tiêu chí

simplex-criterion-open-source-clients = mã nguồn và các bản phát hành có trên GitHub
simplex-criterion-no-identifier-to-contacts = không có số điện thoại hay tên người dùng nào để chia sẻ
simplex-criterion-private-messages-encrypted = được liệt kê trong số các ứng dụng nhắn tin mã hóa
simplex-criterion-audited = do Trail of Bits, 2022 và 2024
simplex-criterion-forward-secrecy-now = dự án nói vậy về cơ chế double ratchet của mình
simplex-criterion-all-encrypted-by-default-now = không có trong các kênh công khai, vốn được thêm vào từ phiên bản 6.5
simplex-criterion-all-messages-encryptable-now = không có trong các kênh công khai, vốn được thêm vào từ phiên bản 6.5
simplex-criterion-future-secrecy-now = dự án nói vậy về cơ chế double ratchet của mình
simplex-criterion-decentralized = một mạng phi tập trung
simplex-criterion-all-five-systems = có bản tải về cho cả năm
simplex-criterion-no-phone-number = không số điện thoại và không tên người dùng
simplex-criterion-open-source-servers-now = mã nguồn của các máy chủ có trên GitHub, theo giấy phép AGPLv3

## Kiểm toán

simplex-audit-trail-of-bits-2022 = Một cuộc kiểm toán SimpleX Chat. Privacy Guides không nói cuộc kiểm toán đã tìm thấy gì.
simplex-audit-trail-of-bits-2024 = Cuộc kiểm toán thứ hai của cùng công ty, lần này về thiết kế mật mã.

## Đặc tả

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Double ratchet của SimpleX, có khả năng kháng lượng tử

## Những thay đổi

simplex-change-forward-secrecy = Privacy Guides nay nêu cuộc kiểm toán thứ hai và SimpleX Messaging Protocol, với mã hóa double ratchet và khả năng kháng lượng tử. Điều đó ngụ ý có bí mật chuyển tiếp và bí mật tương lai, nhưng trang của Privacy Guides không nêu điều đó; chính dự án thì có nêu. Bí mật chuyển tiếp trở thành yêu cầu tối thiểu vào ngày 16 tháng 5 năm 2025.
simplex-change-flathub = Với Linux, ứng dụng cũng có trên Flathub.
simplex-change-channels = Phiên bản 6.5 mang đến các kênh công khai; các kênh này không được mã hóa đầu cuối.

## Khóa

simplex-key-website = Tệp APK trên GitHub và trong kho F-Droid riêng của SimpleX Chat
simplex-key-google-play = Ứng dụng từ Google Play
simplex-key-f-droid-org = Kho chính của F-Droid, nơi các tình nguyện viên dựng và ký ứng dụng
simplex-key-repository = Kho F-Droid riêng của SimpleX Chat
simplex-key-releases = Trên GitHub, với mỗi bản phát hành: danh sách mã kiểm tra cho Linux (_sha256sums) và các tệp APK
simplex-check-source = Bản dựng tái lập được: SimpleX Chat mô tả cách để bạn tự dựng các ứng dụng cho Android và Linux, và so sánh chúng với các bản trên GitHub.
simplex-blocked-android = Trên Android: cài đặt Orbot, ứng dụng kết nối với Tor, khởi động nó, và bật “Sử dụng proxy SOCKS” (Use SOCKS proxy) trong “Mạng & máy chủ” (Network & servers) ở phần thiết lập của SimpleX Chat. Để tránh các kết nối không qua Tor, chọn “Bắt buộc” (required) cho “Sử dụng các dịch vụ .onion” (Use .onion hosts): khi đó không thể truy cập các máy chủ không có địa chỉ như vậy.
simplex-blocked-ios = Trên iPhone: cài đặt Orbot, ứng dụng hoạt động như VPN trên đó, bật nó lên, và chọn “Khi có sẵn” (when available) cho “Sử dụng các dịch vụ .onion” (Use .onion hosts) trong “Mạng & máy chủ” (Network & servers). SimpleX Chat cảnh báo rằng một phần lưu lượng vẫn có thể đi ra ngoài mà không qua VPN, chẳng hạn khi ứng dụng VPN bị dừng đột ngột.
simplex-blocked-servers = Nếu bạn hoặc một người mà bạn tin cậy vận hành máy chủ SimpleX: hãy nhập máy chủ đó trong “Mạng & máy chủ” (Network & servers), thay cho các máy chủ đặt sẵn.
