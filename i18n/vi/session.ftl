### Những gì được nói về Session.

## Tóm tắt

session-tagline = Tin nhắn đi qua ba nút mạng
session-aliases = Session Messenger, ứng dụng Session
session-summary = Một ứng dụng nhắn tin phi tập trung, xây dựng quanh việc liên lạc riêng tư, an toàn và ẩn danh. Các nút trong mạng của nó lưu giữ tin nhắn, và mỗi tin nhắn mã hóa đi qua ba nút; nhưng không có tính bí mật chuyển tiếp, nên khóa bị đánh cắp làm lộ cả tin nhắn cũ.

## Bản tải về

session-download-linux = Trên Linux, Session cần glibc 2.35 trở lên, như trong Debian 12 hoặc Ubuntu 22.04.

## Bối cảnh

session-fact-focus = Session là một ứng dụng phi tập trung. Mục tiêu chính của nó là để mọi người liên lạc một cách riêng tư, an toàn và ẩn danh.
session-fact-own-protocol = Trước đây nó được xây dựng trên Signal Protocol; tháng 12 năm 2020, nó thay giao thức đó bằng một giao thức của riêng mình.

## Bảo vệ

session-fact-three-nodes = Vào thời điểm của phiên bản trang mà cẩm nang này dựa vào, Oxen Service Node Network là nơi lưu giữ tin nhắn và chuyển chúng đi tiếp. Khi đó, mỗi tin nhắn mã hóa đi qua ba nút của mạng này trên đường đi, nên trên thực tế, theo Privacy Guides, không nút nào biết được điều gì quan trọng về những người dùng mạng lúc ấy.
session-fact-encrypted-chats = Trò chuyện giữa hai người và nhóm kín có thể được mã hóa đầu cuối: chỉ những người tham gia đọc được.

## Tính năng

session-fact-talking = Bạn có thể viết cho một người, trò chuyện trong nhóm và gọi thoại.
session-fact-groups = Nhóm kín có tối đa 100 thành viên, nhóm mở không giới hạn số thành viên.

## Điều nên biết

session-fact-no-forward-secrecy = Giao thức của nó không có tính bí mật chuyển tiếp: khóa bị đánh cắp làm lộ cả tin nhắn cũ.
session-fact-open-groups = Nhóm mở được thiết kế để mở. Privacy Guides chỉ nhắc đến mã hóa đầu cuối cho trò chuyện giữa hai người và cho nhóm kín.

## Tổng quan

session-criterion-open-source-clients = mã nguồn được công bố trên GitHub
session-criterion-private-messages-encrypted = trong trò chuyện giữa hai người và trong nhóm kín
session-criterion-all-messages-encryptable = chỉ nhắc đến trò chuyện giữa hai người và nhóm kín
session-criterion-all-messages-encryptable-now = nhóm mở không được mã hóa đầu cuối
session-criterion-audited = ứng dụng, 2021
session-criterion-forward-secrecy = không có trong giao thức riêng của nó
session-criterion-decentralized = Oxen Service Node Network
session-criterion-all-encrypted-by-default = nhóm mở được thiết kế để mở
session-criterion-all-encrypted-by-default-now = nhóm mở không được mã hóa đầu cuối
session-criterion-all-five-systems = có cả các bản phát hành trên GitHub
session-criterion-decentralized-now = một mạng riêng, Session Network
session-criterion-open-source-servers-now = mã nguồn của các máy chủ lưu trữ có trên GitHub
session-criterion-no-phone-number-now = không cần số điện thoại hay email để đăng ký
session-criterion-no-identifier-to-contacts-now = Mã Tài Khoản (Account ID) thay cho cả số điện thoại lẫn email
session-criterion-future-secrecy-now = phần đầu thông báo về giao thức mới của nó không nêu điều này trong các mục tiêu

## Kiểm toán

session-audit-2021 = Oxen yêu cầu kiểm toán vào tháng 3 năm 2020; việc đó hoàn tất vào tháng 4 năm 2021. Kết luận khi đó: mức độ an toàn tổng thể là tốt, và những người quan tâm đến quyền riêng tư có thể dùng ứng dụng.

## Đặc tả

session-spec-whitepaper = Sách trắng về ứng dụng và giao thức của nó
session-spec-protocol = Thông tin kỹ thuật về Session Protocol

## Những thay đổi

session-change-foundation = Nay Session do quỹ Session Technology Foundation vận hành, và mã nguồn của nó đã chuyển sang tài khoản GitHub của quỹ này.
session-change-open-groups = Privacy Guides đã nêu rằng nhóm mở không được mã hóa đầu cuối. Câu đó vẫn nằm trên trang cho đến khi Session bị bỏ.
session-change-dropped = Bí mật chuyển tiếp trở thành yêu cầu tối thiểu của Privacy Guides. Session và toàn bộ mục các lựa chọn bổ sung đã bị bỏ khỏi trang.
session-change-network = Session rời mạng Oxen vào tháng 5 năm 2025. Từ đó, một mạng riêng của nó là Session Network chuyển các tin nhắn đi.
session-change-protocol-v2 = Session thông báo một phiên bản mới của giao thức, có bí mật chuyển tiếp và khả năng bảo vệ trước máy tính lượng tử. Trong phạm vi cẩm nang này tìm được, đó mới chỉ là kế hoạch: không tìm thấy phiên bản nào đã phát hành có giao thức đó.
session-change-funding = Quỹ Session Technology Foundation thông báo rằng các nhân viên hưởng lương của mình đã qua ngày làm việc cuối cùng, và nếu không có thêm tiền, quỹ sẽ phải ngừng hoạt động sau ngày 8 tháng 7 năm 2026, và cơ sở hạ tầng cũng vậy. Ngày đó đã qua, và từ đó vẫn có phiên bản mới xuất hiện; phiên bản mới nhất mà cẩm nang này biết là của ngày 19 tháng 11 năm 2026. Trước khi dựa vào Session, hãy kiểm tra trên trang web của chính nó xem nó còn hoạt động không.

## Khóa

session-key-app = Ứng dụng trong kho F-Droid riêng của Session
session-key-repository = Kho F-Droid riêng của Session
session-check-desktop = Mã kiểm tra có chữ ký: mỗi bản phát hành có tệp “signature.asc” chứa mã kiểm tra của các tệp thuộc bản phát hành đó. Session mô tả cách kiểm tra chữ ký của “signature.asc”, và cho biết khóa ký là của ai.
session-check-android = Mã kiểm tra có chữ ký: mỗi bản phát hành trên GitHub có tệp “signature.asc” chứa mã kiểm tra của các tệp thuộc bản phát hành đó. Session mô tả cách kiểm tra chữ ký của “signature.asc”, và cho biết khóa ký là của ai.
