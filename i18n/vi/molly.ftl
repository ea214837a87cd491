### Molly: những gì cẩm nang nói về nó.

## Tổng quan

molly-tagline = Một ứng dụng khác để dùng Signal, trên Android
molly-aliases = Molly Messenger, ứng dụng Molly
molly-case = Privacy Guides gợi ý cân nhắc dùng nó trên Android nếu bạn cần được bảo vệ khỏi tấn công có chủ đích
molly-summary = Molly là một ứng dụng khác để dùng mạng Signal, chỉ dành cho Android. Nó thêm các tính năng bảo mật và tiện dụng, và dùng nó nghĩa là tin vào hai nhóm phát triển thay vì một.

## Liên kết

molly-link-privacy = Privacy Guides không liệt kê chính sách nào của riêng Molly; đây là chính sách của Signal.

## Thông tin

molly-fact-network = Molly là một lựa chọn thay cho ứng dụng của chính Signal: nó dùng cùng một mạng, với nhiều tính năng bảo mật và tiện dụng hơn.
molly-fact-database = Cơ sở dữ liệu của ứng dụng trên thiết bị có thể được mã hóa bằng cụm mật khẩu khi không dùng đến. Dữ liệu còn lại trong bộ nhớ (RAM) có thể được xóa một cách an toàn khi không còn cần nữa.
molly-fact-tor = Kết nối có thể được định tuyến qua Tor.
molly-fact-reproducible = Trong phiên bản trang mà cẩm nang này dựa vào, cả Molly lẫn Molly-FOSS đều hỗ trợ bản dựng tái lập được: có thể xác nhận rằng tệp APK khớp với mã nguồn đã công bố.
molly-fact-everyday = Có thể sao lưu theo lịch, và ứng dụng có thể tự khóa.
molly-fact-linked-device = Điện thoại Android có thể là thiết bị được liên kết với một tài khoản Signal, thay vì là thiết bị chính của tài khoản đó.
molly-fact-more = Privacy Guides liệt kê các tính năng khác trong một bài riêng.
molly-fact-two-teams = Với Molly, bạn tin vào hai nhóm phát triển để có các bản cập nhật an toàn và kịp thời: nhóm của Signal và nhóm của Molly.
molly-fact-updates = Tính năng mới và bản sửa lỗi của Signal đến cùng bản cập nhật hai tuần một lần. Vấn đề bảo mật là ngoại lệ: chúng được sửa sớm nhất có thể.
molly-fact-delay = Molly có thể đi sau Signal một chút, điều này có thể ảnh hưởng đến những việc như chuyển từ Signal sang Molly.
molly-fact-same-security = Phiên bản trang mà cẩm nang này dựa vào liệt kê ba phiên bản Molly, tất cả có cùng các cải tiến bảo mật.
molly-fact-unifiedpush = UnifiedPush là giải pháp mã nguồn mở thay cho thông báo đẩy của Google.
molly-fact-mollysocket = Để dùng UnifiedPush, cần một chương trình riêng tên là Mollysocket. Bạn có thể tự chạy nó trên một máy tính khác hoặc trên một máy chủ (VPS), hoặc dùng một Mollysocket công cộng.
molly-fact-tutorial = Có bài hướng dẫn từng bước cho việc này, bằng tiếng Đức.
molly-fact-unifiedpush-limit = Không dùng được UnifiedPush khi Molly là thiết bị được liên kết.
molly-fact-proxy = Khi bật proxy SOCKS hoặc Tor trong Molly, toàn bộ lưu lượng của nó đi qua đường đó. Vào tháng 5 năm 2025, Privacy Guides không biết đến vụ rò rỉ địa chỉ IP hay truy vấn DNS nào.

## Tiêu chí

molly-criterion-open-source-clients = phiên bản tiêu chuẩn từng có mã nguồn đóng, chẳng hạn các dịch vụ của Google mà Signal cũng dùng
molly-criterion-open-source-clients-now = dự án cho biết chỉ có một phiên bản, không có mã nguồn đóng
molly-criterion-no-identifier-to-contacts = như trên Signal, vì Molly dùng mạng của Signal
molly-criterion-private-messages-encrypted = nó dùng mạng của Signal
molly-criterion-all-messages-encryptable = nó dùng mạng của Signal
molly-criterion-forward-secrecy = nó dùng mạng của Signal
molly-criterion-future-secrecy = nó dùng mạng của Signal
molly-criterion-all-encrypted-by-default = nó dùng mạng của Signal
molly-criterion-decentralized = cẩm nang này xếp mạng của Signal vào các dịch vụ tập trung
molly-criterion-all-five-systems = một ứng dụng cho Android
molly-criterion-no-phone-number = nó cần tài khoản Signal, mà tài khoản này bắt buộc phải có số điện thoại
molly-criterion-open-source-servers-now = nó kết nối tới các máy chủ của Signal, có mã nguồn trên GitHub
molly-criterion-audited-now = README của nó không nêu cuộc kiểm toán nào

## Mối đe dọa

molly-threat-targeted-attacks = Privacy Guides gợi ý cân nhắc dùng nó trên Android nếu có thể có kẻ nhắm vào chính bạn.

## Các phiên bản

molly-variant-molly = Trong phiên bản trang mà cẩm nang này dựa vào, đây từng là phiên bản tiêu chuẩn, có mã nguồn đóng như các dịch vụ của Google. Nó hỗ trợ bản dựng tái lập được.
molly-variant-molly-foss = Phiên bản này đã bỏ mã nguồn đóng như các dịch vụ của Google, và cùng với đó mất một số tính năng, chẳng hạn thông báo đẩy qua Google Play Services, vốn giúp tiết kiệm pin. Nó từng hỗ trợ bản dựng tái lập được.
molly-variant-molly-up = Phiên bản này từng dựa trên Molly-FOSS và có thêm thông báo đẩy qua UnifiedPush.

## Những thay đổi

molly-change-molly-up = Privacy Guides không còn liệt kê Molly-UP như một phiên bản riêng: Molly và Molly-FOSS, hai phiên bản được liệt kê khi đó, đều có thể dùng UnifiedPush.
molly-change-one-version = Nay Molly chỉ có một phiên bản, và trang web của dự án nói rằng nó hoàn toàn là mã nguồn mở, không có mã nguồn đóng. Molly-FOSS không còn là một phiên bản riêng.

## Khóa

molly-key-app = Molly từ kho F-Droid riêng của nó, từ Accrescent và GitHub
molly-key-repository = Kho F-Droid riêng của Molly
molly-check-source = Bản dựng tái lập được: Molly mô tả cách để bạn tự dựng tệp APK và so sánh nó với tệp trên GitHub.
molly-blocked-tor = Cài đặt Orbot, ứng dụng kết nối với Tor. Trong phần thiết lập của Molly, mở “Mạng” (Network), rồi chọn “Tor qua Orbot” (Tor via Orbot) cho “Máy chủ ủy quyền” (Proxy). Với proxy khác, chọn “SOCKS5”.
