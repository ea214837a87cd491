### Những gì các ứng dụng nhắn tin có chung: tiêu chí, mối đe dọa, loại mạng và cảnh báo về nhóm thứ hai.

## Tiêu chí: yêu cầu tối thiểu

criterion-open-source-clients = Ứng dụng mã nguồn mở
criterion-open-source-clients-about = Ai cũng có thể đọc mã nguồn của ứng dụng, nhờ đó những người không làm ra ứng dụng có thể kiểm tra xem nó làm gì.
criterion-no-identifier-to-contacts = Không chia sẻ số, email với người liên hệ
criterion-no-identifier-to-contacts-about = Những người bạn nhắn tin không cần phải biết số điện thoại, địa chỉ email hay bất cứ điều gì khác giúp nhận diện bạn.
criterion-private-messages-encrypted = Tin nhắn riêng mã hóa mặc định
criterion-private-messages-encrypted-about = Tin nhắn riêng dùng mã hóa đầu cuối mà không ai phải bật lên: chỉ những người trong cuộc trò chuyện đọc được.
criterion-all-messages-encryptable = Có thể mã hóa mọi tin nhắn
criterion-all-messages-encryptable-about = Có thể dùng mã hóa đầu cuối cho mọi tin nhắn, dù tin nhắn thuộc loại trò chuyện nào.
criterion-audited = Được kiểm toán độc lập
criterion-audited-about = Chuyên gia bên ngoài dự án đã xem xét ứng dụng nhắn tin để tìm điểm yếu, và báo cáo những gì họ tìm thấy.

## Tiêu chí: trường hợp tốt nhất

criterion-forward-secrecy = Bí mật chuyển tiếp
criterion-forward-secrecy-about = Khóa được thay thường xuyên đến mức kẻ đánh cắp khóa hôm nay không thể dùng nó để đọc tin nhắn cũ. Ngày 16 tháng 5 năm 2025, Privacy Guides đưa điều này vào các yêu cầu tối thiểu. Tiếng Anh: forward secrecy.
criterion-future-secrecy = Bí mật tương lai
criterion-future-secrecy-about = Còn gọi là bảo mật sau khi lộ khóa (post-compromise security): ở lần trao đổi khóa đầu tiên mà kẻ đã đánh cắp khóa không chặn bắt được, kẻ đó sẽ mất khả năng truy cập đã có, và không đọc được các tin nhắn sau đó.
criterion-open-source-servers = Máy chủ mã nguồn mở
criterion-open-source-servers-about = Mã nguồn chạy trên các máy chủ cũng được công khai.
criterion-decentralized = Phi tập trung
criterion-decentralized-about = Không có một tổ chức duy nhất điều hành toàn bộ mạng: nhiều máy chủ cùng hoạt động với nhau (liên hợp), hoặc các ứng dụng kết nối trực tiếp với nhau (ngang hàng).
criterion-all-encrypted-by-default = Mọi thứ đều mã hóa mặc định
criterion-all-encrypted-by-default-about = Mọi tin nhắn, kể cả trong nhóm, đều dùng mã hóa đầu cuối mà không ai phải bật lên.
criterion-all-five-systems = Đủ năm hệ điều hành
criterion-all-five-systems-about = Có ứng dụng cho Linux, Windows, macOS, Android và iOS.

## Tiêu chí: tham gia

criterion-no-phone-number = Tham gia không cần số điện thoại
criterion-no-phone-number-about = Bạn có thể tham gia mà không phải cung cấp số điện thoại, thứ cho biết đích danh bạn là ai.

## Mối đe dọa

threat-anonymity = Bị lộ danh tính
threat-anonymity-about = Có người muốn biết ai đứng sau một hoạt động. Biện pháp bảo vệ giữ cho việc bạn là ai tách rời khỏi việc bạn làm gì.
threat-targeted-attacks = Tấn công có chủ đích
threat-targeted-attacks-about = Có kẻ nhắm vào chính bạn và tìm cách xâm nhập thiết bị hoặc dữ liệu của bạn.
threat-supply-chain-attacks = Tấn công chuỗi cung ứng
threat-supply-chain-attacks-about = Một điểm yếu bị cài lén vào phần mềm tốt, hoặc vào một thành phần của nó, trước khi phần mềm đến tay bạn; thường đây là một dạng tấn công có chủ đích.
threat-passive-attacks = Tấn công thụ động
threat-passive-attacks-about = Phần mềm độc hại, rò rỉ dữ liệu và những kiểu tấn công khác nhắm vào nhiều người cùng lúc.
threat-service-providers = Nhà cung cấp dịch vụ
threat-service-providers-about = Bên vận hành một dịch vụ có thể đọc những gì đi qua dịch vụ đó. Biện pháp bảo vệ khiến họ không đọc được.
threat-mass-surveillance = Giám sát hàng loạt
threat-mass-surveillance-about = Cơ quan nhà nước, tổ chức, trang web và dịch vụ phối hợp với nhau để theo dõi những gì mọi người làm.
threat-surveillance-capitalism = Chủ nghĩa tư bản giám sát
threat-surveillance-capitalism-about = Các mạng quảng cáo lớn và vô số công ty khác thu thập dữ liệu về mọi người.
threat-public-exposure = Phơi bày công khai
threat-public-exposure-about = Bất kỳ ai tìm kiếm cũng có thể thấy thông tin về bạn. Biện pháp bảo vệ hạn chế những gì có thể tìm thấy.
threat-censorship = Kiểm duyệt
threat-censorship-about = Việc tiếp cận thông tin bị chặn, hoặc mọi người bị kiểm duyệt khi lên tiếng trên mạng.

## Loại mạng

network-centralized = Dịch vụ tập trung
network-centralized-about = Một tổ chức vận hành tất cả các máy chủ.
network-centralized-new-features = Tính năng mới đến nhanh.
network-centralized-finding-contacts = Dễ tìm thấy những người bạn quen.
network-centralized-restrictions = Tổ chức đó có thể hạn chế dịch vụ.
network-centralized-change-of-hands = Dịch vụ có thể đổi chủ, hoặc đổi chính sách.
network-federated = Mạng liên hợp
network-federated-about = Các máy chủ độc lập liên lạc với nhau, như với email.
network-federated-choice-of-trust = Bạn tự chọn tin vào ai.
network-federated-metadata = Người vận hành máy chủ có thể thấy một phần siêu dữ liệu.
network-federated-slow-features = Tính năng mới đến chậm hơn.
network-peer-to-peer = Mạng ngang hàng
network-peer-to-peer-about = Các ứng dụng kết nối trực tiếp với nhau.
network-peer-to-peer-no-server = Không có máy chủ của bên nào khác đứng giữa.
network-peer-to-peer-little-exposure = Rất ít thông tin bị lộ cho bên thứ ba.
network-peer-to-peer-both-online = Cả hai bên phải cùng trực tuyến.
network-peer-to-peer-battery = Hao pin nhanh hơn.
network-peer-to-peer-ip-address = Địa chỉ IP của bạn và của những người bạn trò chuyện có thể bị nhìn thấy, trừ khi được Tor hoặc VPN che đi.
network-anonymous-routing = Định tuyến ẩn danh
network-anonymous-routing-about = Tin nhắn không đi thẳng đến đích mà đi đường vòng.
network-anonymous-routing-hidden-parties = Nó che giấu ít nhất một trong những điều sau: ai đã gửi tin nhắn, ai đã nhận, hoặc chính việc hai bên có liên lạc với nhau.
network-anonymous-routing-slow = Nó chậm.
network-anonymous-routing-mostly-text = Nó phần lớn chỉ dùng được cho văn bản.
network-anonymous-routing-less-reliable = Nó có thể kém ổn định hơn.
network-decentralized-relays = Trạm trung chuyển phi tập trung
network-decentralized-relays-about = Tin nhắn đi qua các trạm trung chuyển của một mạng phi tập trung.

## Cảnh báo về nhóm thứ hai

warning-no-forward-secrecy = Ở đây không có tính bí mật chuyển tiếp.
warning-other-needs = Nó đáp ứng một số nhu cầu mà các ứng dụng nhắn tin được khuyên dùng có thể không đáp ứng.
warning-not-for-sensitive = Privacy Guides không khuyên dùng nó cho việc liên lạc lâu dài hoặc nhạy cảm.
warning-key-compromise = Chỉ cần khóa của một người trong cuộc trò chuyện bị đánh cắp là sự bí mật của tất cả tin nhắn cũ trong đó bị ảnh hưởng.

## Những gì đã thay đổi trên trang nguồn

change-minimum-requirements = Bí mật chuyển tiếp trở thành yêu cầu tối thiểu, và nay còn bắt buộc phải có một cuộc kiểm toán đã công bố, do một bên thứ ba độc lập có uy tín thực hiện. Mọi yêu cầu đều được viết lại: ứng dụng nhắn tin phải đáp ứng mức tối thiểu, và nên đáp ứng phần còn lại. Mục các lựa chọn bổ sung, tức nhóm thứ hai của cẩm nang này, đã bị bỏ.

## Nhu cầu

need-no-phone-number = Không cần số điện thoại
need-forward-secrecy = Bí mật chuyển tiếp
need-without-internet = Ở gần, không cần internet
need-without-internet-about = Tin nhắn đến được với những người ở gần khi không có kết nối internet.
need-without-google-play = Android không Google Play
need-without-google-play-about = Với Android, có bản tải về ngoài Google Play, bản chính thức hoặc bản mà dự án nêu tên. Điều đó cho biết ứng dụng đến từ đâu, chứ không cho biết nó có chạy được trên điện thoại không có các dịch vụ của Google hay không.
need-decentralized = Phi tập trung
need-number-hidden = Ẩn số với người liên hệ
need-future-secrecy = Bí mật tương lai
need-over-tor = Chạy qua Tor
need-over-tor-about = Kết nối có thể đi qua mạng Tor.
need-where-blocked = Có thể hoạt động ở nơi ứng dụng nhắn tin bị chặn
need-where-blocked-about = Có một cách để tiếp tục dùng nó ở nơi các ứng dụng nhắn tin, hoặc internet, bị chặn. Cách đó có hiệu quả hay không còn tùy vào biện pháp chặn.
need-audited = Được kiểm toán độc lập
need-reproducible-builds = Bản dựng tái lập được
need-reproducible-builds-about = Có thể xác nhận rằng ứng dụng bạn cài đặt được dựng từ mã nguồn đã công bố.
need-encrypted-groups = Nhóm được mã hóa
need-encrypted-groups-about = Có trò chuyện nhóm với mã hóa đầu cuối.
need-calls = Cuộc gọi
need-calls-about = Mọi người có thể nói chuyện với nhau bằng thoại hoặc video.
answer-of-the-list = Privacy Guides nói rằng toàn bộ danh sách của mình bảo vệ khỏi điều này
answer-once-of-the-list = Privacy Guides từng nói vậy về danh sách của mình, nhưng ứng dụng nhắn tin này không còn trong danh sách đó
answer-outside-google-play = với Android, có bản tải về ngoài Google Play, bản chính thức hoặc bản mà dự án nêu tên
warning-short = Không có bí mật chuyển tiếp

## Điều gì giúp được ở nơi cửa hàng bị chặn

store-step-f-droid-mirrors = Nếu một kho F-Droid bị chặn: hãy mở kho đó trong danh sách kho của F-Droid. Nếu kho có thêm địa chỉ khác để tải về, các địa chỉ đó được liệt kê ở mục “Máy chủ chính thức” (Official mirrors). Phần thiết lập của F-Droid còn có “Kết nối qua proxy SOCKS” (Connect via SOCKS proxy).
store-step-f-droid-nearby = Để nhận ứng dụng từ một người ở gần mà không cần internet: cả hai mở “Gần đây” (Nearby) trong F-Droid và tìm thấy nhau; sau đó chọn ứng dụng. Cả hai đều cần có F-Droid để làm việc này.
