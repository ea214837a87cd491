### Signal: những gì cẩm nang nói về nó.

## Tổng quan

signal-tagline = Tin nhắn và cuộc gọi được mã hóa
signal-aliases = Signal Messenger, ứng dụng Signal
signal-summary = Signal là ứng dụng nhắn tin tức thời và gọi điện, được bảo mật bằng Signal Protocol. Bạn cần số điện thoại để đăng ký; tên người dùng, cùng với thiết lập phù hợp, có thể ẩn số đó với những người liên hệ của bạn.

## Thông tin

signal-fact-maker = Signal là một ứng dụng di động, có các ứng dụng máy tính đi kèm. Công ty Signal Messenger LLC phát triển nó.
signal-fact-protocol = Những gì bạn viết và nói được bảo mật bằng Signal Protocol, mà Privacy Guides gọi là một cách mã hóa cực kỳ an toàn.
signal-fact-secrecy = Giao thức này có tính bí mật chuyển tiếp: khóa thay đổi thường xuyên đến mức khóa bị đánh cắp hôm nay không mở được tin nhắn cũ. Nó cũng có tính bí mật tương lai (bảo mật sau khi lộ khóa): kẻ đã đánh cắp khóa không thể đọc tiếp sau lần trao đổi khóa đầu tiên mà kẻ đó không chặn bắt được.
signal-fact-contacts-and-profiles = Danh sách liên hệ của bạn được mã hóa bằng mã PIN Signal của bạn, nên máy chủ không đọc được. Hồ sơ của bạn cũng được mã hóa, và chỉ được chia sẻ với những người bạn trò chuyện.
signal-fact-private-groups = Các nhóm cũng được giữ kín với máy chủ: máy chủ không có bản ghi nào về việc ai thuộc nhóm nào, cũng như về tên, ảnh hay các thuộc tính khác của nhóm.
signal-fact-sealed-sender = Khi bật Sealed Sender (người gửi được niêm phong), một tin nhắn để lại ít siêu dữ liệu (dữ liệu về tin nhắn, chứ không phải nội dung của nó). Địa chỉ người gửi được mã hóa cùng với tin nhắn; máy chủ chỉ thấy địa chỉ người nhận.
signal-fact-reproducible = Các bản dựng cho Android tái lập được: có thể xác nhận rằng ứng dụng từ Google Play, hoặc tệp APK của chính Signal, được dựng từ mã nguồn đã công bố.
signal-fact-messages-and-calls = Tin nhắn tức thời và cuộc gọi đều được bảo vệ bằng cùng một giao thức.
signal-fact-username = Để ẩn số điện thoại với những người liên hệ, Privacy Guides khuyên bạn tạo tên người dùng, và đặt “Ai có thể thấy số điện thoại của tôi” (Who Can See My Number) thành “Không ai” (Nobody). Các chữ số ghép vào tên người dùng khiến nó khó đoán.
signal-fact-phone-number = Không thể đăng ký nếu không có số điện thoại.
signal-fact-sealed-sender-limits = Theo mặc định, Sealed Sender chỉ bật giữa những người liên hệ của nhau. Có thể bật nó cho mọi người, nhưng nguy cơ gặp tin rác cao hơn.
signal-fact-hardening = Privacy Guides có bài hướng dẫn cách thiết lập Signal và làm cho nó khó bị tấn công hơn.
signal-fact-saved-number = Dù số điện thoại của bạn đã được ẩn, những người đã lưu số đó trong danh bạ điện thoại của họ vẫn thấy: họ đã biết số rồi.
signal-fact-censored = Ở nơi Signal bị kiểm duyệt, ứng dụng có thể thử vượt kiểm duyệt, và có thể kết nối qua proxy.
signal-fact-proxy-limit = Bên chặn Signal có thể biết được rằng bạn dùng nó qua proxy, vì không phải kết nối nào của ứng dụng cũng được gửi qua proxy. Vì lý do này, năm 2022 Privacy Guides đã khuyên dùng Molly cùng với Orbot thay cho cách đó. Người vận hành proxy không đọc được những gì đi qua đó.

## Bản tải về

signal-download-linux = Trên Linux, Signal có dạng gói .deb, như cho Debian và Ubuntu, và cần glibc 2.34 trở lên.

## Tiêu chí

signal-criterion-open-source-clients = mã nguồn có trên GitHub; Privacy Guides lưu ý rằng Signal dùng các dịch vụ của Google
signal-criterion-no-identifier-to-contacts = với tên người dùng, và khi “Ai có thể thấy số điện thoại của tôi” (Who Can See My Number) được đặt thành “Không ai” (Nobody)
signal-criterion-private-messages-encrypted = được bảo mật bằng Signal Protocol
signal-criterion-all-messages-encryptable = cả tin nhắn lẫn cuộc gọi
signal-criterion-audited = giao thức, 2016
signal-criterion-forward-secrecy = trong Signal Protocol
signal-criterion-future-secrecy = trong Signal Protocol
signal-criterion-open-source-servers-now = mã nguồn của máy chủ có trên GitHub, theo giấy phép AGPLv3
signal-criterion-decentralized = cẩm nang này xếp nó vào các dịch vụ tập trung
signal-criterion-all-encrypted-by-default = cả tin nhắn lẫn cuộc gọi
signal-criterion-all-five-systems = có cả tệp APK cho Android
signal-criterion-no-phone-number = bắt buộc phải có số điện thoại

## Kiểm toán

signal-audit-protocol-2016 = Một cuộc kiểm toán độc lập đối với Signal Protocol. Privacy Guides không nói cuộc kiểm toán đã tìm thấy gì.

## Thiết lập

signal-setup = Ẩn số điện thoại của bạn với những người chưa lưu số đó
signal-step-profile = Vào phần cài đặt của Signal và chạm vào hồ sơ tài khoản của bạn, ở trên cùng.
signal-step-username = Chạm vào “Tên người dùng” (Username). Ở màn hình “Đặt tên người dùng Signal của bạn” (Set up your Signal username), chọn “Tiếp tục” (Continue).
signal-step-enter = Nhập một tên người dùng. Tên luôn được ghép thêm chữ số, để không trùng với tên khác và khó đoán: ví dụ “John” có thể trở thành @john.35. Có hai chữ số, trừ khi bạn chọn nhiều hơn; tên người dùng cùng các chữ số có thể dài tối đa 32 ký tự.
signal-step-privacy = Quay lại trang chính của phần cài đặt và mở “Riêng tư” (Privacy).
signal-step-phone-number = Mở “Số điện thoại” (Phone Number).
signal-step-who-can-see = Đặt “Ai có thể thấy số điện thoại của tôi” (Who Can See My Number) thành “Không ai” (Nobody).
signal-step-who-can-find = Đặt cả “Ai có thể tìm tôi bằng số điện thoại” (Who Can Find Me By Number) thành “Không ai” (Nobody). Khi đó, những người đã có số của bạn không thể dùng nó để tìm ra tài khoản của bạn.

## Đặc tả

signal-spec-protocol-documentation = Đặc tả của Signal Protocol

## Những thay đổi

signal-change-github-releases = Privacy Guides nay cũng liệt kê các bản phát hành Signal cho Android trên GitHub.

## Khóa

signal-key-android-13 = APK của chính Signal và bản trên Google Play, với Android 13 trở lên
signal-key-older-android = APK của chính Signal và bản trên Google Play, với Android cũ hơn
signal-check-android = Bản dựng tái lập được: theo Signal, có thể so sánh ứng dụng từ Google Play và tệp APK từ trang web của Signal với mã nguồn, bằng cách bạn tự dựng ứng dụng.
signal-check-linux = Bản dựng tái lập được, ở dạng thử nghiệm: Signal mô tả cách để bạn tự dựng gói cho Debian và Ubuntu rồi so sánh, và nói rằng cách này có thể chưa dùng được.
signal-check-desktop = Cẩm nang này không biết cách nào để kiểm tra bản tải về này. Theo Signal, hiện chưa có bản dựng tái lập được cho Windows và macOS.
signal-blocked-circumvention = Trên điện thoại: trong phần cài đặt của Signal, mở “Riêng tư” (Privacy), rồi “Nâng cao” (Advanced), và bật “Tránh kiểm duyệt” (Censorship circumvention). Theo Signal, chỉ làm vậy ở nơi Signal bị kiểm duyệt; khi đó ứng dụng thử vượt kiểm duyệt.
signal-blocked-proxy = Hãy nhờ một người mà bạn tin cậy, ở một nơi Signal không bị chặn, vận hành một proxy Signal: Signal cung cấp chương trình để làm việc đó. Proxy được chia sẻ dưới dạng một địa chỉ bắt đầu bằng https://signal.tube/#.
signal-blocked-use-proxy = Để dùng proxy trên Android: trong phần cài đặt của Signal, mở “Dữ liệu và lưu trữ” (Data and storage), rồi “Sử dụng proxy” (Use proxy), và nhập địa chỉ của proxy. Theo Signal, chỉ làm vậy nếu Signal không kết nối được bằng cách khác.
