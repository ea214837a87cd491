### Những gì được nói về Element.

## Tóm tắt

element-tagline = Phòng riêng được mã hóa trên Matrix
element-aliases = Element Messenger, ứng dụng Element
element-summary = Ứng dụng chủ lực của Matrix, một tiêu chuẩn mở cho liên lạc phi tập trung và an toàn. Tin nhắn trong phòng riêng và cuộc gọi giữa hai người được mã hóa đầu cuối theo mặc định; nhưng không có tính bí mật chuyển tiếp, nên khóa bị đánh cắp làm lộ cả tin nhắn cũ.

## Bối cảnh

element-fact-matrix = Matrix là một giao thức và một tiêu chuẩn mở. Nó cho phép mọi người liên lạc an toàn và theo thời gian thực trên một mạng phi tập trung. Element là ứng dụng chủ lực của nó.

## Bảo vệ

element-fact-private-rooms = Trong phòng riêng, nơi chỉ vào được khi có lời mời, tin nhắn và tệp được mã hóa đầu cuối theo mặc định: chỉ những người trong phòng đọc được. Cuộc gọi thoại và video giữa hai người cũng vậy.
element-fact-group-calls = Cuộc gọi nhóm cũng được mã hóa đầu cuối theo mặc định, kể từ khi Element Call trở thành một phần của ứng dụng web, các ứng dụng máy tính và các ứng dụng điện thoại được viết lại.
element-fact-ratchet = Cơ chế ratchet Olm mà Matrix dùng, tức một phương pháp thay khóa, là một bản triển khai Double Ratchet của Signal. Điều đó không đem lại bí mật chuyển tiếp cho Element.

## Tính năng

element-fact-talking = Bạn có thể trao đổi tin nhắn và tệp trong các phòng, gọi cho một người bằng thoại hoặc video, và gọi nhóm.

## Điều nên biết

element-fact-not-encrypted = Mã hóa không bao trùm tất cả: biệt danh, phản ứng với tin nhắn và ảnh hồ sơ không được mã hóa.
element-fact-no-forward-secrecy = Về lý thuyết, Matrix có thể hỗ trợ bí mật chuyển tiếp, điều giúp khóa bị đánh cắp không làm lộ tin nhắn cũ. Hiện nay Element không hỗ trợ, vì tính chất này sẽ làm hỏng một số thứ như bản sao lưu khóa và lịch sử tin nhắn dùng chung.
element-fact-settings = Với các ứng dụng web và máy tính của Element, Privacy Guides hiện khuyên dùng một số thiết lập, trong đó có những thiết lập sau. Xóa tên của mỗi phiên, vì nếu không, nó có thể cho người khác biết về thiết bị của bạn. Tắt thông báo đã đọc và thông báo đang gõ. Tắt “Cho phép cuộc gọi ngang hàng (P2P) cho các cuộc gọi 1:1” (Allow Peer-to-Peer for 1:1 calls) và “Cho phép máy chủ hỗ trợ cuộc gọi dự phòng (turn.matrix.org)” (Allow fallback call assist server). Cân nhắc tắt trình quản lý tích hợp. Nếu muốn, bật “In encrypted rooms, only send messages to verified users” (trong các phòng mã hóa, chỉ gửi tin nhắn cho người dùng đã xác minh), điều này có thể giới hạn những người mà bạn nói chuyện được.
element-fact-homeserver = Privacy Guides không khuyên dùng máy chủ cụ thể nào, và khuyên đừng dùng matrix.org, máy chủ do chính các nhà phát triển Matrix vận hành.

## Bản tải về

element-download-google-play = Element Classic là ứng dụng điện thoại cũ hơn. Nó chỉ nhận các bản cập nhật bảo mật.
element-download-app-store = Element Classic là ứng dụng điện thoại cũ hơn. Nó chỉ nhận các bản cập nhật bảo mật. Privacy Guides nay dẫn tới Element X.
element-download-github = Element Classic là ứng dụng điện thoại cũ hơn. Nó chỉ nhận các bản cập nhật bảo mật. Các phiên bản trên GitHub là phiên bản dành cho Google Play và phụ thuộc vào một số dịch vụ của Google.
element-download-f-droid = F-Droid tự dựng Element Classic, nên phiên bản mới có thể mất vài ngày mới xuất hiện ở đó.
element-download-github-x = Các bản phát hành trên GitHub có hai phiên bản của Element X: một phiên bản dành cho Google Play, và một phiên bản do Element ký, dành cho F-Droid.

## Tổng quan

element-criterion-open-source-clients = mã nguồn được công bố trên GitHub
element-criterion-private-messages-encrypted = trong phòng riêng (chỉ dành cho người được mời)
element-criterion-all-messages-encryptable = ảnh hồ sơ, phản ứng và biệt danh không được mã hóa
element-criterion-audited = giao thức, 2016
element-criterion-forward-secrecy = về lý thuyết có thể có trong Matrix; hiện không có trong Element
element-criterion-decentralized = nhờ Matrix
element-criterion-all-encrypted-by-default = chỉ phòng riêng; biệt danh và phản ứng không được mã hóa
element-criterion-all-five-systems = có cả trong trình duyệt
element-criterion-open-source-servers-now = Synapse, máy chủ do Element phát triển
element-criterion-no-phone-number-now = với tên người dùng; máy chủ quyết định còn đòi hỏi gì khác
element-criterion-no-identifier-to-contacts-now = người khác biết bạn qua tên người dùng do bạn chọn; địa chỉ email là không bắt buộc
element-criterion-future-secrecy-now = Matrix nói rằng bản thân Megolm không có tính chất này, và các ứng dụng nên thỉnh thoảng bắt đầu phiên mới

## Kiểm toán

element-audit-protocol-2016 = Một cuộc kiểm toán độc lập đối với giao thức. Privacy Guides không nói cuộc kiểm toán đã tìm thấy gì.

## Đặc tả

element-spec-matrix-spec = Đặc tả của giao thức Matrix
element-spec-olm = Mã hóa đầu cuối trong Matrix, với cơ chế ratchet Olm
element-spec-double-ratchet = Double Ratchet của Signal, được Olm triển khai

## Những thay đổi

element-change-moved = Privacy Guides đã đưa Element ra khỏi danh sách ứng dụng nhắn tin của mình. Nay Element nằm ở trang về mạng xã hội, và trang đó nói rằng không mạng xã hội nào phù hợp cho việc liên lạc riêng tư hoặc nhạy cảm. Với cuộc gọi giữa hai người, trang đó khuyên tắt “Cho phép cuộc gọi ngang hàng (P2P) cho các cuộc gọi 1:1” (Allow Peer-to-Peer for 1:1 calls) và “Cho phép máy chủ hỗ trợ cuộc gọi dự phòng (turn.matrix.org)” (Allow fallback call assist server), để bên kia không thấy địa chỉ IP của bạn.
element-change-element-x = Với điện thoại, Privacy Guides nay dẫn tới Element X. Element gọi các ứng dụng điện thoại cũ hơn là Element Classic, và chỉ cung cấp cho chúng các bản cập nhật bảo mật.
element-change-verification = Element thông báo rằng từ tháng 10 năm 2026 (ban đầu là tháng 4 năm 2026), các thiết bị chưa được xác minh sẽ không còn gửi được, cũng không còn nhận được tin nhắn mã hóa. Hãy xác minh từng thiết bị, kể cả những thiết bị bạn đang dùng, và giữ khóa khôi phục.

## Khóa

element-key-google-play-x = Element X từ Google Play
element-key-f-droid-x = Element X từ F-Droid
element-key-google-play-classic = Element Classic từ Google Play
