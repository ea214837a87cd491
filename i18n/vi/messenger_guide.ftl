### Lời của chính chương trình. Những gì nói về các ứng dụng nhắn tin nằm trong các tệp bên cạnh.

## Tên và ngôn ngữ

app-name = Cẩm nang nhắn tin
language-name = Tiếng Việt

## Đầu trang

screen-guide = Ứng dụng
screen-about = Giới thiệu
back = Quay lại
language-menu = Ngôn ngữ
language-unread = Chưa được người bản ngữ đọc soát
theme-menu = Sáng hay tối
theme-system = Theo hệ thống
theme-light = Sáng
theme-dark = Tối
high-contrast = Tương phản cao
text-size = Cỡ chữ
text-percent = { $percent }%
text-smaller = Chữ nhỏ hơn
text-normal = Cỡ thường
text-larger = Chữ lớn hơn

## Danh sách

standing-recommended-group = Được khuyên dùng
standing-with-reservations-group = Còn dè dặt

## Đánh giá

standing-recommended = Được khuyên dùng
standing-with-reservations = Còn dè dặt
standing-recommended-about = Privacy Guides khuyên dùng nó cho việc liên lạc nhạy cảm.
standing-in-one-case = Khuyên dùng trong một trường hợp
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Không còn được khuyên dùng từ ngày { $date }
standing-no-longer-about = Privacy Guides đã đưa nó ra khỏi danh sách ứng dụng nhắn tin của mình.
standing-edition = Trên trang vào ngày { $date }: { $standing }
standing-with-reservations-about = Privacy Guides từng chỉ liệt kê nó như một lựa chọn bổ sung, kèm theo cảnh báo.
client-of = Dùng mạng { $name }
warning-title = Vì sao có cảnh báo
delisted-title = Không còn trong danh sách của Privacy Guides từ ngày { $date }
caution-title = Điều cần biết trước khi chọn

## Bản tải về và liên kết

downloads-title = Tải { $name }
download-this-computer = Cho máy tính này
download-other-computers = Máy tính khác
download-browser = Trong trình duyệt
download-phones = Cho điện thoại của bạn
download-several = Cho nhiều hệ điều hành
download-none-here = Trong các bản tải về chính thức của { $name }, không có bản nào cho { $system }.
download-missing = Không thấy liệt kê ứng dụng { $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Phiên bản beta
download-needs-phone = Trước hết hãy cài đặt trên điện thoại
download-minimum = { $system } trở lên
publisher-project = Chính thức
publisher-store = Do tình nguyện viên của cửa hàng
publisher-not-stated = Chưa nêu bên phát hành
link-homepage = Trang chủ
link-privacy = Chính sách riêng tư
link-documentation = Tài liệu
link-source-code = Mã nguồn
link-contribute = Đóng góp
link-reference = Đọc thêm
link-more = Nhấp chuột phải để sao chép địa chỉ hoặc hiện mã QR
link-replaces = Thay cho { $address }

## Hệ điều hành và nơi tải

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Trình duyệt
platform-android = Android
platform-ios = iOS
platform-several = Nhiều hệ điều hành
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK cho Android
channel-website = Trang web chính thức

## Tổng quan

glance-title = Tổng quan
glance-note = { $level }: { $note }
glance-note-since = { $level }, từ ngày { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Trước đó: { $level }
tier-minimum = Yêu cầu tối thiểu
tier-best-case = Mức tốt nhất
tier-joining = Tham gia

## Các mức bằng chứng

level-yes = Có
level-implied = Ngụ ý
level-partly = Một phần
level-no = Không
level-not-stated = Chưa nêu
level-yes-about = Nguồn ghi bên cạnh nói thẳng điều đó.
level-implied-about = Nguồn ngụ ý điều đó mà không nói ra.
level-partly-about = Chỉ đúng một phần.
level-no-about = Nguồn nói rằng không phải vậy, hoặc những gì nguồn nói loại trừ điều đó.
level-not-stated-about = Ở những nơi cẩm nang này đã xem, không thấy nói gì về điều đó. Như vậy không có nghĩa là “không”.

## Nguồn

source-numbered = { $speaker } { $number }
source-page = trang như hiện nay
source-edition = trang vào ngày { $date }

## Ai nói điều đó

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = Chính { $name }, đọc ngày { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Do chính dự án nói, hoặc do F-Droid nói về chính mình, không phải Privacy Guides.
said-by-default = Ở chỗ không ghi tên ai, đó là lời của Privacy Guides, hoặc của chính cẩm nang này.
checked-all = Tất cả những điều này được kiểm tra lần cuối vào ngày { $date } hoặc sau đó.
said-by-downloads = Bản tải về chính thức

## Các phần về một ứng dụng nhắn tin

topic-protection = Bảo vệ như thế nào
topic-features = Làm được gì
topic-good-to-know = Điều nên biết
topic-background = Bối cảnh
threats-title = Giúp bảo vệ bạn khỏi điều gì
threats-of-page = Trong phiên bản trang mà cẩm nang này dựa vào, Privacy Guides đã nói rằng toàn bộ danh sách của mình bảo vệ khỏi:
threats-once-of-page = Trong phiên bản trang mà cẩm nang này dựa vào, Privacy Guides đã nói rằng toàn bộ danh sách của mình bảo vệ khỏi những điều dưới đây. Ứng dụng nhắn tin này không còn trong danh sách đó:
audits-title = Kiểm toán
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides không nêu tên bên kiểm toán
audit-report = Đọc về việc này
variants-title = Các phiên bản của { $name }
variant-gone = Đã ngừng (ghi nhận ngày { $date })
step-optional = Không bắt buộc
specifications-title = Đặc tả và bài viết
changes-title = Những thay đổi
changes-criteria = Tiêu chí của Privacy Guides
changes-all = Mọi thay đổi, của mọi ứng dụng nhắn tin
changes-none = Chưa biết thay đổi nào.

## Ngày tháng và danh sách

list-separator = { ", " }
date-day = { $day } tháng { $month } năm { $year }
date-year = { $year }
date-month = { $month }/{ $year }

## Thông báo

banner-settings-put-aside = Không đọc được các thiết lập, nên chương trình này khởi động với các giá trị mặc định. Tệp cũ được giữ lại với tên { $file }.
banner-settings-unusable = Không đọc được các thiết lập, và không thể dời tệp đó đi chỗ khác. Chương trình này vẫn hoạt động, nhưng không thể ghi nhớ lựa chọn của bạn.
banner-cannot-remember = Không thể lưu lựa chọn của bạn trên máy tính này. Chương trình này vẫn hoạt động, nhưng sẽ không ghi nhớ chúng.
banner-forgotten = Mọi thứ mà cẩm nang này đã ghi nhớ đều đã bị xóa: tệp thiết lập và các bản sao lưu của nó. Lịch sử trình duyệt của bạn và những tệp bạn đã lưu không bị động đến. Những gì bạn chọn từ giờ trở đi lại được ghi nhớ.
banner-not-forgotten = Không xóa được những gì đã ghi nhớ. Hãy tự xóa tệp này: { $file }
banner-remembers-nothing = Những gì đã ghi nhớ đã bị xóa, và từ giờ trở đi không có gì được ghi nhớ. Tệp thiết lập chỉ ghi đúng điều đó. Lịch sử trình duyệt của bạn và những tệp bạn đã lưu không bị động đến.
banner-remembers-again = Từ giờ trở đi, những gì bạn chọn được ghi nhớ trên máy tính này.
banner-link-failed = Không mở được trình duyệt nào. Hãy sao chép địa chỉ và tự mở:
banner-link-requested = Trình duyệt vừa được yêu cầu mở liên kết này. Nếu chưa thấy gì, có thể trình duyệt còn đang khởi động.
banner-facts-aged = Thông tin được rà soát lần cuối vào ngày { $date }, cách đây sáu tháng hoặc lâu hơn. Một số điều có thể đã thay đổi từ đó. Hãy xem trang web của chính ứng dụng nhắn tin và trang Privacy Guides như hiện nay, hoặc tìm phiên bản mới hơn của cẩm nang này.
copy = Sao chép
copied = Đã sao chép

## Giới thiệu

about-lead = Giúp bạn chọn một ứng dụng nhắn tin riêng tư, và đưa bạn đến bản tải về chính thức của nó.
about-versions-title = Phiên bản và thông tin
about-version = Phiên bản { $version }
about-edition = Thông tin từ trang Privacy Guides như vào ngày { $date }
welcome = Thông tin về các ứng dụng nhắn tin riêng tư, lấy từ Privacy Guides và từ dự án của chính các ứng dụng đó, được rà soát lần cuối vào ngày { $date }. Bạn chọn và đọc ngoại tuyến: không có gì rời khỏi máy tính này, trừ khi bạn mở một liên kết trong trình duyệt.
welcome-language = Cẩm nang này không có ngôn ngữ của hệ thống bạn dùng. Nó có các ngôn ngữ khác: hãy chọn một ngôn ngữ bằng nút ngôn ngữ ở phía trên, hoặc nhấn Ctrl+L.
about-promises-title = Điều có thể trông đợi
about-no-connection = Cẩm nang này không tự tạo kết nối nào. Nó chỉ chuyển một liên kết cho trình duyệt của bạn khi bạn nhấp vào liên kết đó, và chỉ những liên kết có sẵn bên trong và đã được kiểm tra. Trình duyệt của bạn có thể ghi nhớ liên kết đó, và mạng của bạn có thể thấy bạn truy cập trang web nào.
about-remembers = Cẩm nang này ghi nhớ ngôn ngữ, màu sắc và độ tương phản, cỡ chữ và kích thước cửa sổ, ứng dụng nhắn tin bạn xem gần nhất, những điều quan trọng với bạn và các bước bạn đã đánh dấu; tất cả những điều đó chỉ được giữ trên máy tính này.
about-remembers-nothing = Cẩm nang này không ghi nhớ gì. Tệp thiết lập của nó chỉ ghi đúng điều đó.
about-memory-title = Những gì được ghi nhớ
about-memory-file = Tệp thiết lập: { $file }
about-memory-no-folder = Trên máy tính này không có thư mục dành cho thiết lập, nên không có gì được ghi nhớ.
about-remember-nothing = Không ghi nhớ gì
about-forget = Xóa mọi ghi nhớ
about-keys = Mọi việc đều làm được bằng bàn phím: hiện các phím tắt (F1)
about-no-affiliation = Cẩm nang này không liên kết với ứng dụng nhắn tin nào, cũng không liên kết với Privacy Guides, và không được bên nào trong số đó bảo chứng.
about-own-research = Thông tin thay đổi theo thời gian. Trước khi dựa vào một ứng dụng nhắn tin, hãy đọc các trang của chính nó và những gì đã thay đổi từ khi thông tin được rà soát.
about-languages-title = Ngôn ngữ
about-languages-unread = Các bản dịch này chưa được người bản ngữ nào thuộc dự án đọc soát: { $languages }.
about-languages-help = Nếu một trong số đó là ngôn ngữ của bạn: hãy cho dự án biết chỗ nào sai hoặc khó hiểu, bằng biểu mẫu dành cho bản dịch trong mục “issues” của dự án, hoặc đọc hết toàn bộ và báo rằng bạn đã đọc.
about-languages-form = Biểu mẫu dành cho bản dịch ({ $host })
about-attribution-title = Thông tin đến từ đâu
about-attribution = Thông tin và liên kết lấy từ Privacy Guides: từ trang “Real-Time Communication: The Best Private Instant Messengers”, bản tiếng Do Thái (Hebrew), phiên bản ngày { $date }, và từ một số trang khác của họ: { $pages }; tất cả © Privacy Guides contributors, theo giấy phép CC BY-SA 4.0. Chúng đã được viết lại, đối chiếu với những thay đổi về sau, và được đánh dấu ở những chỗ có điều đã thay đổi. Những gì chính các dự án nói được ghi kèm tên của dự án.
about-page-link = Trang như hiện nay
about-licences-title = Giấy phép
about-licence-code = Chương trình: MIT hoặc Apache 2.0, tùy bạn chọn.
about-licence-words = Thông tin, câu chữ và bản dịch: Creative Commons Ghi công-Chia sẻ tương tự 4.0 Quốc tế (CC BY-SA 4.0).
about-licence-link = Giấy phép CC BY-SA 4.0
about-licence-fonts = Phông chữ: Open Sans, { $open_sans }, và Noto Sans, { $noto } và { $adobe }, theo giấy phép SIL Open Font License 1.1.
about-licence-icons = Biểu tượng: Lucide, { $lucide }, theo giấy phép ISC; một số lấy từ Feather, { $feather }, theo giấy phép MIT. Biểu tượng của chính cẩm nang này là một phần của chương trình.
about-trademarks = Tên của các ứng dụng nhắn tin và cửa hàng là nhãn hiệu của chủ sở hữu chúng. Các ô màu thay cho logo của chúng.

## Dòng lệnh

cli-about = Chọn một ứng dụng nhắn tin riêng tư và tải nó từ trang web hoặc cửa hàng chính thức.
cli-lang = Ngôn ngữ: { $languages }
cli-theme = Màu sắc: light, dark hoặc system
cli-help = Hiện phần trợ giúp này
cli-version = Hiện phiên bản
cli-usage-heading = Cách dùng:
cli-options-heading = Tùy chọn
cli-value-language = NGÔN-NGỮ
cli-value-theme = BỘ-MÀU
cli-value-command = LỆNH
error-prefix = lỗi: { $problem }
error-see-help = Hãy chạy “{ $command } --help” để xem những gì nó chấp nhận.
error-unknown-option = không có tùy chọn “{ $option }”
error-unexpected-value = “{ $value }” không được chấp nhận ở đây
error-missing-value = “{ $option }” cần một giá trị
error-repeated-option = chỉ có thể dùng “{ $option }” một lần
error-unknown-language = không có ngôn ngữ “{ $value }”; hãy chọn trong số: { $languages }
error-unknown-theme = không có bộ màu “{ $value }”; hãy chọn trong số: light, dark, system
error-not-text = có một đối số không phải là văn bản hợp lệ
error-arguments = không hiểu được các đối số
error-no-display = không có màn hình nào để mở cửa sổ; hãy chạy chương trình này từ một phiên đồ họa, hoặc đặt DISPLAY hay WAYLAND_DISPLAY
error-display-unreachable = không kết nối được tới màn hình “{ $display }”; hãy khởi động chương trình này từ phiên mà màn hình đó thuộc về, hoặc đặt { $variable } thành một màn hình kết nối được
error-color-depth = độ sâu màu của màn hình là { $bits } bit, mà cửa sổ cần 24; hãy đặt màn hình hoặc phiên điều khiển từ xa thành 24 hoặc 32 bit
error-too-many-files = không mở được cửa sổ vì có quá nhiều tệp đang mở; hãy đóng các chương trình khác hoặc nâng giới hạn (“ulimit -n”), rồi khởi động lại
error-no-resources = không mở được cửa sổ vì có quá ít bộ nhớ hoặc không được phép tạo thêm luồng; hãy đóng các chương trình khác rồi khởi động lại
error-display-lost = đã mất kết nối tới màn hình, và cửa sổ cũng mất theo; hãy khởi động lại chương trình này
error-no-window = không mở được cửa sổ, và không rõ vì sao; hãy khởi động chương trình này trong cửa sổ lệnh với MESSENGER_GUIDE_LOG=info và báo lại những gì nó in ra
error-missing-library = thiếu một thư viện mà cửa sổ cần: { $library }; hãy cài đặt nó (trên Debian và Ubuntu: { $package }) rồi khởi động lại
error-missing-other-library = thiếu một thư viện mà cửa sổ cần: { $library }; hãy cài đặt gói chứa nó rồi khởi động lại
error-unexpected = một lỗi bất ngờ đã làm chương trình này dừng; hãy khởi động lại, và nếu nó lại dừng, hãy khởi động nó trong cửa sổ lệnh với MESSENGER_GUIDE_LOG=info và báo lại những gì nó in ra
error-data = dữ liệu có sẵn bên trong bị hỏng; hãy tải lại chương trình này từ trang web chính thức của nó
cli-commands-heading = Lệnh
cli-list = Liệt kê tất cả ứng dụng nhắn tin
cli-show = Hiện mọi thông tin về một ứng dụng nhắn tin
cli-compare = So sánh các ứng dụng nhắn tin cạnh nhau; tất cả nếu không nêu tên nào
cli-find = Tìm ứng dụng nhắn tin theo từ, như trong cửa sổ
cli-changes = In những thay đổi, mới nhất trước: của một ứng dụng nhắn tin, hoặc của tất cả và của các tiêu chí nếu không nêu tên nào
cli-links = In các liên kết chính thức của một ứng dụng nhắn tin
cli-open = Mở một bản tải về chính thức trong trình duyệt, như nút của nó
cli-verify = Kiểm tra xem một tệp đã tải về có phải bản thật không
cli-handout = Ghi ra một trang để in hoặc gửi, dạng HTML: tất cả ứng dụng nhắn tin nếu không nêu tên nào
cli-files = Tệp cần kiểm tra, chẳng hạn một tệp APK; có thể đưa ra nhiều tệp
cli-sha256 = SHA-256 mà tệp phải có
cli-json = In JSON, dành cho các chương trình
cli-differences = Chỉ những hàng có điểm khác nhau giữa các ứng dụng nhắn tin
cli-messenger = ID của một ứng dụng nhắn tin, như “list” in ra
cli-words = Những từ cần tìm
cli-platform = Chỉ các bản tải về cho một hệ điều hành, chẳng hạn “linux”
cli-download = Một hệ điều hành như “linux”, hoặc ID của một bản tải về; nếu bỏ trống thì là hệ điều hành của máy tính này
cli-value-messenger = ỨNG-DỤNG
cli-value-file = TỆP
cli-value-checksum = GIÁ-TRỊ
cli-value-words = TỪ
cli-value-platform = HỆ-ĐIỀU-HÀNH
error-missing-argument = thiếu { $value }
error-unknown-command = không có lệnh “{ $value }”; hãy chọn trong số: { $known }
error-unknown-command-near = không có lệnh “{ $value }”; có phải ý bạn là “{ $near }”? Hãy chọn trong số: { $known }
error-unknown-messenger = không có ứng dụng nhắn tin “{ $value }”; hãy chọn trong số: { $known }
error-unknown-messenger-near = không có ứng dụng nhắn tin “{ $value }”; có phải ý bạn là “{ $near }”? Hãy chọn trong số: { $known }
error-unknown-platform = không có hệ điều hành “{ $value }”; hãy chọn trong số: { $known }
error-unknown-platform-near = không có hệ điều hành “{ $value }”; có phải ý bạn là “{ $near }”? Hãy chọn trong số: { $known }
error-no-download = { $name } không có bản tải về “{ $value }”; hãy chọn trong số: { $known }
error-no-browser = không có trình duyệt nào để mở địa chỉ; hãy cài đặt một trình duyệt, nêu tên một trình duyệt trong BROWSER, hoặc mở địa chỉ trên thiết bị khác: { $address }
error-not-opened = trình duyệt không mở địa chỉ; hãy tự mở: { $address }
error-no-checksum = “{ $value }” không phải là SHA-256; một SHA-256 có 64 ký tự, gồm 0–9 và a–f
error-not-read = không đọc được { $path }: { $reason }
error-unverified = có ít nhất một tệp không kiểm tra được, nên không biết được gì về tệp đó
error-refused = ĐỪNG CÀI ĐẶT: ít nhất một tệp không phải bản thật, hoặc đã bị hỏng; xem ở trên
error-write = không ghi được kết quả: { $reason }
io-error-not-found = không có tệp hay thư mục nào như vậy
io-error-no-access = không được phép truy cập
io-error-not-a-file = đó là thư mục hoặc thứ khác, không phải tệp
io-error-no-space = không còn chỗ trống
io-error-read-only = vị trí đó chỉ cho phép đọc
io-error-other = hệ thống báo lỗi; MESSENGER_GUIDE_LOG=info cho biết lỗi nào

## Kiểm tra một tệp

signing-keys-title = Cách kiểm tra bản tải về
signing-keys-fingerprints = Dấu vân tay của các khóa:
check-certificate = Hãy so sánh dấu vân tay của khóa ký (ở bên dưới). Với tệp APK, cẩm nang này có thể làm việc đó thay bạn.
check-repository = Dấu vân tay của kho F-Droid (ở bên dưới): hãy so sánh nó khi bạn thêm kho.
check-signed-list = Mã kiểm tra có chữ ký: hãy đối chiếu tệp với danh sách của dự án, kiểm tra chữ ký của danh sách, và so sánh dấu vân tay của khóa ký danh sách đó (ở bên dưới).
check-store = Trong phạm vi cẩm nang này biết, dự án không công bố gì để kiểm tra bản tải về này. Nó có phải là bản thật hay không, điều đó chỉ phụ thuộc vào cửa hàng.
check-nothing = Trong phạm vi cẩm nang này biết, dự án không công bố gì để kiểm tra bản tải về này. Chỉ tải từ địa chỉ chính thức.
check-browser = Ứng dụng này chạy trong trình duyệt, nên không có tệp nào để kiểm tra. Hãy bảo đảm rằng địa chỉ đúng là địa chỉ chính thức.
verify-genuine = BẢN THẬT. Tệp này được ký bằng khóa mà { $name } công bố cho ứng dụng này. Tuy vậy, tệp vẫn có thể là một phiên bản cũ: hãy xem phiên bản ở bên dưới.
verify-genuine-recorded = BẢN THẬT. Tệp này được ký bằng khóa mà Privacy Guides đã ghi lại cho { $name }. Trong phạm vi cẩm nang này biết, chính { $name } không công bố khóa nào. Tuy vậy, tệp vẫn có thể là một phiên bản cũ: hãy xem phiên bản ở bên dưới.
verify-other-key = ĐỪNG CÀI ĐẶT. Tệp này tự nhận là { $name } ({ $package }), nhưng được ký bằng một khóa mà cẩm nang này không biết.
verify-channels-without-key = Cẩm nang này không biết khóa của những nơi sau, nên không thể nhận ra ứng dụng lấy từ đó: { $channels }. Chỉ cài đặt ứng dụng như vậy từ chính nơi đó.
verify-other-app = ĐỪNG CÀI ĐẶT. Tệp này được ký bằng một khóa của { $name }, nhưng { $package } không nằm trong số các ứng dụng mà khóa này dành cho.
verify-not-signed = ĐỪNG CÀI ĐẶT. Đây là một ứng dụng Android không có chữ ký. Không ai biết được ai đã làm ra nó.
verify-damaged = ĐỪNG CÀI ĐẶT. Tệp này đã bị hỏng hoặc bị thay đổi sau khi ký, hoặc được ký theo cách không thể tin cậy.
verify-reason = Điều tìm thấy, nói bằng thuật ngữ kỹ thuật: { $reason }
verify-no-key = CHƯA ĐƯỢC KIỂM TRA. Tệp này tự nhận là { $name } ({ $package }), nhưng cẩm nang này không biết khóa nào của ứng dụng này. Cẩm nang không thể cho biết tệp có phải bản thật hay không.
verify-unknown-app = CHƯA ĐƯỢC KIỂM TRA. Ứng dụng này ({ $package }) không thuộc về ứng dụng nhắn tin nào trong cẩm nang này. Nếu có người nói với bạn rằng nó là một trong số đó, đừng cài đặt nó.
verify-not-apk = CHƯA ĐƯỢC KIỂM TRA. Đây không phải là ứng dụng Android (APK), nên không có chữ ký mà cẩm nang này kiểm tra được. Chỉ có thể đối chiếu tệp này.
verify-checksum = SHA-256 của tệp:
verify-checksum-is-given = TRÙNG KHỚP. Tệp có đúng SHA-256 mà bạn đưa ra. Bạn chỉ có thể tin tệp này đến mức bạn tin nơi mà bạn lấy giá trị đó.
verify-checksum-differs = ĐỪNG DÙNG TỆP NÀY. SHA-256 của tệp không phải là giá trị mà bạn đưa ra.
verify-only-compared = Tệp này không phải là ứng dụng Android (APK), nên cẩm nang này chỉ có thể đối chiếu nó, ngoài ra không làm được gì khác.
verify-checksum-paste = Nếu dự án công bố giá trị này, hãy dán giá trị của dự án vào bên dưới: cẩm nang này so sánh hai giá trị.
verify-checksum-compare = Nếu dự án công bố giá trị này, hãy so sánh, hoặc đưa giá trị của dự án bằng --sha256.
verify-listed = TRÙNG KHỚP với giá trị trong { $list }, nằm trong cùng thư mục: bản tải về đầy đủ. Còn ai đã làm ra tệp này thì chỉ chữ ký của { $list } mới cho biết.
verify-listed-differs = ĐỪNG DÙNG TỆP NÀY. { $list }, nằm trong cùng thư mục, ghi một SHA-256 khác cho nó.
verify-steps = Nếu dự án ký một danh sách gồm những giá trị như vậy, hãy kiểm tra cả chữ ký đó:
verify-step-key = Lấy khóa công khai của dự án, chẳng hạn theo địa chỉ email của nó:
verify-step-fingerprint = So sánh toàn bộ dấu vân tay của khóa. { $name } ({ $files }):
verify-step-gpg = Kiểm tra chữ ký (điền tên các tệp của bạn vào). Chỉ cài đặt nếu chữ ký đúng và do chính khóa đó tạo ra:
verify-app = Ứng dụng: { $package }, phiên bản { $version }. Chữ ký của nó: { $schemes }.
verify-signers = Dấu vân tay chứng chỉ của bên ký (SHA-256):

## Kiểm tra một tệp trong cửa sổ

fingerprint-title = Dấu vân tay
fingerprint-copy = Sao chép dấu vân tay
fingerprint-code = Hiện mã QR
fingerprint-scan = Hướng camera của điện thoại vào mã để đọc dấu vân tay này dưới dạng văn bản trên điện thoại.
file-check-title = Kiểm tra tệp
file-check-open = Kiểm tra tệp đã tải về
file-check-about = Tệp đã tải về có phải bản thật của ứng dụng không? Hãy thả tệp vào cửa sổ này, hoặc chọn tệp. Cẩm nang này chỉ đọc tệp, ngay trên máy tính này.
file-check-choose = Chọn tệp
file-check-name = Tệp: { $name }
file-check-waiting = CHƯA ĐƯỢC KIỂM TRA. Tệp này sẽ được kiểm tra sau tệp đứng trước nó.
file-check-running = CHƯA ĐƯỢC KIỂM TRA. Mới đọc được { $percent }%.
file-check-cancel = Hủy
file-check-cancelled = CHƯA ĐƯỢC KIỂM TRA. Bạn đã hủy việc kiểm tra, nên không biết được gì về tệp này.
file-check-not-read = CHƯA ĐƯỢC KIỂM TRA. Không biết được gì về tệp này, vì không đọc được nó: { $reason }
file-check-cut = Số tệp được đưa vào nhiều hơn số tệp có thể kiểm tra cùng một lúc. Chỉ những tệp liệt kê ở đây được kiểm tra: { $count }.
file-check-no-dialog = Môi trường đồ họa này không hiện hộp thoại chọn tệp. Hãy thả tệp vào cửa sổ này hoặc, nếu không thả được, hãy kiểm tra tệp trong cửa sổ lệnh:
file-check-paste = Nếu bạn có SHA-256 của tệp này lấy từ dự án, hãy dán vào để so sánh:
file-check-unreadable = Đây không phải là SHA-256, nên chưa có gì được so sánh. Một SHA-256 có 64 ký tự, gồm 0–9 và a–f.

## Trong cửa sổ lệnh

terminal-id = ID
terminal-name = Tên
terminal-standing = Đánh giá
terminal-in-short = Tóm tắt
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Từ ngày { $date }; trước đó: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Hãy thử ít từ hơn hoặc từ ngắn hơn; “list” hiện tất cả ứng dụng nhắn tin.
terminal-opened = Đã chuyển cho trình duyệt: { $address }
terminal-other-download = Còn có “{ $id }”: { $address }

## So sánh

screen-compare = So sánh
compare-lead = Những gì được biết về khả năng của từng ứng dụng. “Chưa nêu” không phải là “không”: nó có nghĩa là không thấy nói gì về điều đó ở những nơi cẩm nang này đã xem.
compare-only-differences = Chỉ điểm khác nhau
compare-copy-markdown = Chép dạng Markdown
compare-copy-text = Chép dạng văn bản
compare-copy-csv = Chép dạng CSV
compare-choose = Ứng dụng nhắn tin để so sánh
compare-choose-two = Chọn hai ứng dụng nhắn tin
compare-more = Thêm
compare-network = Mạng
compare-systems = Hệ điều hành
compare-stores = Tải ở đâu
compare-audits = Kiểm toán
compare-basis = { $criterion }: { $name }
compare-choose-some = Đây là { $count } ứng dụng nhắn tin đầu tiên trong danh sách; có thể tìm những ứng dụng khác bằng cách tìm kiếm ở đó
compare-columns = { $first }–{ $last } trên { $all }
compare-columns-back = Trước
compare-columns-on = Tiếp
compare-basis-downloads = Các bản tải về chính thức dẫn đến đâu:
compare-basis-audit = { $date }: { $text }
compare-none = Hãy chọn ít nhất một ứng dụng nhắn tin.

## Tìm kiếm

search-placeholder = Tìm ứng dụng nhắn tin
search-clear = Xóa ô tìm kiếm
search-found = Tìm thấy: { $count }
search-cut = Chỉ { $count } ký tự đầu được dùng để tìm. Ít từ hơn thì tìm được nhiều hơn.
search-nothing = Không tìm thấy gì
search-nothing-about = Hãy thử ít từ hơn hoặc từ ngắn hơn, tên một hệ điều hành như “Android”, một từ như “nhóm”, hoặc chọn điều quan trọng với bạn ở phía trên.

## Điều quan trọng

needs-title = Điều quan trọng với bạn
needs-more = Thêm
needs-fewer = Bớt
needs-clear = Bỏ chọn
needs-threats = Bảo vệ khỏi
needs-devices = Thiết bị của mọi người
needs-devices-about = Các hệ điều hành mà bạn và những người bạn trò chuyện đang dùng. Ứng dụng nhắn tin phải chạy được trên tất cả.
verdict-meets = Đáp ứng tất cả: { $count } ứng dụng
verdict-not-stated = Có điều chưa nêu: { $count } ứng dụng
verdict-does-not = Không đáp ứng đủ: { $count } ứng dụng
reason-short = { $name }: { $level }
reason-download = { $level }: có bản tải về chính thức.
reason-no-download = { $level }: không thấy liệt kê bản tải về chính thức nào cho hệ điều hành đó.

## Các bước thiết lập

steps-done = Đã xong { $done } trên { $of }
steps-reset = Làm lại từ đầu
blocked-title = Nếu bị chặn ở nơi bạn đang ở
blocked-check = Nếu bạn nhận một ứng dụng từ người khác hoặc từ một nơi không thông thường, hãy kiểm tra tệp trước khi cài đặt.
blocked-noticed = Việc vượt chặn có thể bị nhận ra. Trước khi thử, hãy nghĩ xem điều gì có thể xảy ra với bạn ở nơi bạn đang ở.

## Cho bạn bè

share = Chia sẻ
share-about = Vài lời về { $name } cho một người bạn, kèm các bản tải về chính thức:
share-copy = Sao chép văn bản
share-tooltip = Nói với bạn bè về { $name }
share-official = Chỉ tải từ đây:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Hãy cẩn thận: { $text }
share-change = { $date }: { $text }
share-source = Thông tin từ Privacy Guides (CC BY-SA 4.0), do Cẩm nang nhắn tin (Messenger Guide) viết lại và rà soát lần cuối vào ngày { $date }.

## Trang để in

handout-save = Lưu trang
handout-about = Một trang để in hoặc gửi, có dấu vân tay và mã để quét. Khi in, mỗi ứng dụng nhắn tin sau đây chiếm một trang giấy:
handout-saved = Đã lưu. Hãy mở trong trình duyệt để in: { $file }
handout-no-dialog = Môi trường đồ họa này không hiện hộp thoại lưu tệp. Trong cửa sổ lệnh, “messenger-guide handout” ghi ra trang này.
handout-not-saved = Không lưu được trang: { $reason }
handout-title = { $names }: ứng dụng nhắn tin riêng tư, từ Cẩm nang nhắn tin (Messenger Guide)
handout-official = Chỉ tải từ những nơi chính thức sau đây. Hướng camera của điện thoại vào một mã để mở địa chỉ của mã đó.
handout-fingerprints = Dấu vân tay của các bản tải về thật
handout-optional = { $text } (không bắt buộc)
handout-reviewed = Thông tin được rà soát lần cuối vào ngày { $date }. Từ đó, thông tin có thể đã thay đổi.

## Các bảng nhỏ

close = Đóng
link-modal-title = Liên kết này dẫn đến đâu
link-modal-scan = Hướng camera của điện thoại vào mã để mở địa chỉ này trên điện thoại.
link-modal-open = Mở ở đây
link-menu-open = Mở
link-menu-copy = Sao chép địa chỉ
link-menu-code = Hiện mã QR
text-menu-cut = Cắt
text-menu-copy = Sao chép
text-menu-paste = Dán
text-menu-select-all = Chọn tất cả
download-code = Mã để quét: { $name }
keys-title = Phím tắt
keys-tab = Mục tiếp theo, mục trước đó
keys-arrows = Di chuyển trong danh sách và trong bảng, cuộn ở những nơi khác
keys-page = Cuộn một trang
keys-space = Cuộn một trang, khi không có mục nào đang được chọn
keys-ends = Về đầu, đến cuối
keys-enter = Kích hoạt mục đang được chọn
keys-escape = Đóng thứ đang mở, xóa ô tìm kiếm
keys-screens = Chuyển màn hình
keys-search = Tìm kiếm; hoặc cứ bắt đầu gõ
keys-language = Ngôn ngữ
keys-text-size = Chữ lớn hơn, chữ nhỏ hơn, cỡ thường
keys-select = Chọn văn bản, từ mục đang được chọn hoặc từ đầu phần đang hiển thị
keys-caret = Con trỏ trong văn bản, di chuyển bằng các phím mũi tên: để chọn từ bất kỳ đâu
keys-select-all = Chọn toàn bộ văn bản
keys-copy = Sao chép phần được bôi đen, hoặc địa chỉ của liên kết đang được chọn
keys-link = Menu của liên kết đang được chọn, của ô nhập hoặc của phần được bôi đen, như khi nhấp chuột phải
keys-close = Đóng cửa sổ
keys-full-screen = Toàn màn hình, và trở lại
keys-help = Danh sách này

## Trang hướng dẫn (man)

man-name = TÊN
man-synopsis = TÓM TẮT
man-description = MÔ TẢ
man-environment = BIẾN MÔI TRƯỜNG
man-files = TỆP
man-exit-status = TRẠNG THÁI THOÁT
man-version = PHIÊN BẢN
man-log = Những gì cần ghi ra lỗi chuẩn (standard error), chẳng hạn “info”. Không ghi gì nếu không được đặt.
man-settings = Những gì cửa sổ ghi nhớ. Tệp không đọc được sẽ được giữ lại bên cạnh.
man-exit-0 = Thành công, kể cả khi chương trình đọc kết quả đã ngừng đọc.
man-exit-1 = Có trục trặc: không có màn hình, không có trình duyệt, dữ liệu bị hỏng.
man-exit-2 = Các đối số bị sai.
man-exit-3 = “verify” tìm thấy một tệp không được phép cài đặt.
man-exit-4 = Có tệp mà “verify” không kiểm tra được.

## Tìm hiểu

screen-learn = Tìm hiểu
learn-list = Nói cho dễ hiểu
learn-back-to = Quay lại { $name }
learn-back-to-compare = Quay lại So sánh
learn-back-to-about = Quay lại Giới thiệu
learn-evidence = Bằng chứng
learn-evidence-tagline = Mỗi thông tin chắc chắn đến đâu, và từ khi nào
learn-evidence-lead = Cẩm nang này nêu những gì một số trang của Privacy Guides nói, và những gì đã thay đổi từ đó, theo Privacy Guides hoặc theo chính các dự án. Với mỗi thông tin, cẩm nang cho thấy nó đến từ đâu; với mỗi tiêu chí, còn cho thấy nó chắc chắn đến đâu.
learn-levels-title = Các ký hiệu có nghĩa gì
learn-not-stated = “Chưa nêu” không phải là “không”. Khi không thấy nói gì, một ứng dụng nhắn tin có thể đáp ứng tiêu chí, cũng có thể không; cẩm nang này để ngỏ câu hỏi đó chứ không đoán.
learn-claims-title = Mỗi điều được nêu đến từ đâu
learn-claims-sources = Bên cạnh mỗi điều được nêu, bạn thấy ai nói điều đó, kèm một liên kết. Những gì Privacy Guides đã nói trong phiên bản trang mà cẩm nang này dựa vào dẫn tới văn bản của ngày đó; những gì Privacy Guides nói hiện nay dẫn tới trang như hiện nay; còn những gì chính một dự án nói thì dẫn tới trang của dự án đó, kèm ngày đọc trang đó. Hãy trỏ vào một liên kết để thấy trọn địa chỉ của nó trước khi bất cứ thứ gì được mở.
learn-claims-own-words = Thông tin và liên kết lấy từ Privacy Guides và từ chính các dự án. Câu chữ thì không: lời lẽ là của riêng cẩm nang này.
learn-claims-edition = Thông tin lấy từ trang Privacy Guides như vào ngày { $date }. Thông tin được rà soát lần cuối vào ngày { $reviewed }.
learn-since-title = Điều gì xảy ra khi có thay đổi
learn-since-notes = Một thay đổi về sau không được ghi đè lên thông tin ban đầu. Nó xuất hiện cạnh ứng dụng nhắn tin dưới dạng một ghi chú, có ngày và nguồn riêng.
learn-since-levels = Khi một mức đã thay đổi, ký hiệu cho thấy mức hiện nay, còn mức trước đó ở bên dưới.
learn-since-links = Khi một địa chỉ chính thức đã được thay, nút dẫn tới địa chỉ mới. Địa chỉ cũ được giữ lại để so sánh, nhưng không bao giờ được mở.
learn-never-title = Những điều cẩm nang không bao giờ làm
learn-never-connect = Nó không tự tạo kết nối nào: mọi thứ nó hiển thị đều có sẵn bên trong.
learn-never-open = Nó không mở địa chỉ nào ngoài những địa chỉ có sẵn bên trong và đã được kiểm tra, và không mở địa chỉ nào trước khi bạn nhấp vào.
learn-never-tell = Nó không nói với ai là bạn đọc gì. Liên kết mà bạn mở được chuyển cho trình duyệt của bạn, trình duyệt có thể ghi nhớ liên kết đó, và mạng của bạn có thể thấy bạn truy cập trang web nào.
learn-never-guess = Nó không lấp chỗ trống bằng phỏng đoán, và không biến sự im lặng thành “không”.
learn-criteria = Tiêu chí
learn-criteria-tagline = Ứng dụng nhắn tin được xét theo điều gì
learn-criteria-title = Các tiêu chí có nghĩa gì
learn-criteria-lead = Privacy Guides đòi hỏi gì ở một ứng dụng nhắn tin, và mỗi yêu cầu có nghĩa gì.
learn-criteria-choice-title = Privacy Guides chọn như thế nào
learn-criteria-choice = Privacy Guides không liên kết với các dự án mà mình khuyên dùng. Để giữ khách quan, Privacy Guides đánh giá các dự án theo những yêu cầu rõ ràng, bên cạnh các yêu cầu chung của mình. Privacy Guides khuyên mọi người nên biết các yêu cầu này trước khi chọn, và tự mình tìm hiểu.
learn-criteria-best-case = Những gì Privacy Guides gọi là mức tốt nhất (best case) mô tả một dự án hoàn hảo: một dự án được khuyên dùng có thể thiếu một phần hoặc toàn bộ những điều đó, và dự án nào có nhiều hơn thì có thể được xếp cao hơn. Trên trang mà cẩm nang này dựa vào, bí mật chuyển tiếp thuộc mức đó; ngày 16 tháng 5 năm 2025, nó trở thành yêu cầu tối thiểu.
learn-tier-minimum = Mức thấp nhất mà Privacy Guides yêu cầu.
learn-tier-best-case = Những gì một dự án hoàn hảo sẽ có.
learn-tier-joining = Đây không phải là một trong các tiêu chí của Privacy Guides. Cẩm nang này thêm vào, vì với một số ứng dụng nhắn tin, Privacy Guides có nói cần những gì để tham gia.
learn-see-picture = Xem trong sơ đồ
learn-see-networks = Các loại mạng
learn-secrecy = Bí mật chuyển tiếp và tương lai
learn-secrecy-tagline = Khóa bị đánh cắp làm lộ những gì
learn-secrecy-lead = Mã hóa đầu cuối hoạt động nhờ các khóa. Hai tính chất sau quyết định kẻ đánh cắp một khóa có thể đọc được gì với khóa đó: bí mật chuyển tiếp (forward secrecy) bảo vệ những gì đã viết trước đó, còn bí mật tương lai (future secrecy) bảo vệ những gì được viết sau đó.
learn-legend-title = Cách đọc các sơ đồ
learn-legend-time = Thời gian chạy từ trái sang phải. Mỗi ô ở hàng dưới là một tin nhắn; phía trên nó là khóa bảo vệ nó.
learn-legend-key = Một khóa
learn-legend-theft = Tại đây có kẻ đánh cắp khóa
learn-legend-exchange = Một lần trao đổi khóa mà kẻ đó không chặn bắt
learn-legend-closed = Một tin nhắn vẫn được giữ bí mật
learn-legend-open = Một tin nhắn bị lộ
learn-without-title = Không có bí mật chuyển tiếp
learn-without-about = Khóa bị đánh cắp làm lộ tin nhắn cũ, và cả những tin nhắn sau đó.
learn-forward-title = Có bí mật chuyển tiếp
learn-forward-limit = Chỉ riêng bí mật chuyển tiếp thì không bảo vệ được những gì được viết từ lúc này trở đi.
learn-future-title = Có thêm bí mật tương lai
learn-future-about = Bí mật tương lai còn gọi là bảo mật sau khi lộ khóa (post-compromise security). Ở lần trao đổi khóa đầu tiên mà kẻ đã đánh cắp khóa không chặn bắt được, kẻ đó sẽ mất khả năng truy cập đã có. Để đọc tiếp, kẻ đó sẽ phải chặn bắt toàn bộ liên lạc giữa hai bên.
learn-future-further = Chỉ đọc được những gì viết trong khoảng thời gian ở giữa. Để đọc thêm, kẻ đó sẽ phải đánh cắp thêm những khóa khác.
learn-networks = Các mạng
learn-networks-tagline = Con đường mà tin nhắn đi
learn-networks-lead = Tin nhắn đi qua một mạng, và có nhiều cách xây dựng mạng. Mỗi cách có ưu điểm và nhược điểm riêng.
learn-legend-person = Một người
learn-legend-server = Một máy chủ
learn-legend-relay = Trạm trung chuyển hoặc nút, nơi chuyển tin nhắn đi tiếp
learn-advantages = Ưu điểm
learn-drawbacks = Nhược điểm
learn-network-users = Ứng dụng nhắn tin thuộc loại này
learn-network-no-points = Privacy Guides không liệt kê ưu điểm hay nhược điểm nào của loại mạng này.
learn-threats = Mối đe dọa
learn-threats-tagline = Cần tự bảo vệ khỏi điều gì
learn-threats-lead = Bạn có thể không lo ngại mối đe dọa nào trong số này, hoặc lo ngại một, một số hay tất cả. Hầu như không công cụ nào bảo vệ được khỏi tất cả.
learn-threats-choice = Trước khi chọn ứng dụng nhắn tin, sẽ có ích nếu tự hỏi những mối đe dọa nào liên quan đến bạn.
learn-threats-title = Từng mối đe dọa một
learn-threat-of-page = Privacy Guides nói rằng toàn bộ danh sách của mình bảo vệ khỏi mối đe dọa này.
learn-threat-named = Được Privacy Guides nêu riêng:
learn-changes-tagline = Mọi thay đổi về sau, mới nhất trước
learn-changes-lead = Những thay đổi mà trang Privacy Guides ngày { $date }, trang mà cẩm nang này dựa vào, không cho thấy: thay đổi của từng ứng dụng nhắn tin và của các tiêu chí, trong phạm vi cẩm nang này biết. Thay đổi mới nhất đứng đầu.
learn-limits = Những gì mã hóa đầu cuối không che giấu
learn-limits-tagline = Siêu dữ liệu, mạng, khóa
learn-limits-lead = Với mã hóa đầu cuối, chỉ những người trong cuộc trò chuyện đọc được những gì được viết, miễn là không ai khác tiếp cận được khóa hoặc thiết bị của họ. Nhưng mã hóa như vậy chưa phải là che giấu được tất cả về cuộc trò chuyện.
learn-metadata-title = Siêu dữ liệu
learn-metadata-about = Siêu dữ liệu là những gì có thể biết về một tin nhắn mà không cần đọc nó: ai nói chuyện với ai, khi nào, và thường xuyên đến mức nào.
learn-metadata-not-hidden = Mã hóa đầu cuối không che giấu siêu dữ liệu.
learn-limits-networks-title = Mạng cho thấy điều gì
learn-limits-keys-title = Khóa bị đánh cắp làm lộ những gì
learn-limits-keys = Một cuộc trò chuyện chỉ an toàn ngang mức an toàn của các khóa của tất cả những người trong đó. Nếu không có tính bí mật chuyển tiếp, chỉ cần một khóa bị đánh cắp từ một người trong số họ là tin nhắn cũ bị lộ.
learn-blocked = Khi ứng dụng bị chặn
learn-blocked-tagline = Những gì có thể giúp, và những gì chúng không che giấu
learn-blocked-lead = Một ứng dụng nhắn tin bị chặn ở nơi không thể truy cập các máy chủ của nó, hoặc các cửa hàng cung cấp nó. Chính phủ, người quản trị mạng và nhà cung cấp dịch vụ có thể làm điều đó.
learn-blocked-helps-title = Những gì có thể giúp
learn-blocked-proxy = Proxy, chuyển kết nối của bạn đi tiếp; tốt nhất là một proxy do người mà bạn tin cậy vận hành.
learn-blocked-tor = Tor, dẫn kết nối của bạn qua các máy chủ do tình nguyện viên vận hành. Nếu có thể có kẻ đang theo dõi kết nối của bạn và bạn có một VPN mà bạn tin cậy, Privacy Guides khuyên trước hết hãy kết nối với VPN đó.
learn-blocked-bridges = Cầu nối và các kết nối được ngụy trang, có thể dẫn đến Tor ở nơi chính Tor bị chặn.
learn-blocked-messengers = Những cách khác, như dùng máy chủ của riêng mình hoặc không dùng internet, có hướng dẫn từng bước từ dự án của:
learn-blocked-limits-title = Những gì chúng không che giấu
learn-blocked-visible = Tor hoặc VPN có thể che giấu bạn truy cập những gì, nhưng không che giấu việc bạn dùng chúng, và Tor thường dễ bị chú ý hơn VPN. Ngay cả các kết nối được ngụy trang cũng có thể bị phát hiện.
learn-blocked-later = Theo thời gian, các cầu nối dần bị biết đến. Khi đó, bản ghi về các kết nối của bạn có thể cho thấy bạn đã dùng Tor.
learn-blocked-plan = Hãy cân nhắc bên chặn có khả năng làm gì và hậu quả nào có thể xảy ra, và hãy có sẵn một kế hoạch về việc cần làm nếu bạn bị bắt.
learn-blocked-stores-title = Nếu cửa hàng bị chặn
keys-back = Quay lại từ một phần giải thích

## Cho trình đọc màn hình

spoken-screens = Các màn hình
spoken-banner = Thông báo
spoken-link-menu = Menu của liên kết
spoken-text-menu = Menu của văn bản
spoken-code = Mã QR chứa địa chỉ { $address }
spoken-fingerprint-code = Mã QR chứa dấu vân tay này ở dạng văn bản
spoken-download = Tải { $app } cho { $system }, { $host }
spoken-download-from = Tải { $app } cho { $system } từ { $store }, { $host }
spoken-open-in-browser = Mở { $app } trong trình duyệt, { $host }
spoken-needs-clear = Bỏ chọn những điều quan trọng với bạn
spoken-needs-fold = { $words }: điều quan trọng với bạn
spoken-columns-back = Các ứng dụng nhắn tin trước
spoken-columns-on = Các ứng dụng nhắn tin tiếp theo
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Sơ đồ: một máy chủ ở giữa và tám người xung quanh, mỗi người chỉ kết nối với máy chủ đó.
spoken-drawing-federated = Sơ đồ: ba máy chủ, mỗi máy chủ kết nối với hai máy chủ kia. Mỗi máy chủ có hai người của riêng mình.
spoken-drawing-peer-to-peer = Sơ đồ: sáu người, kết nối trực tiếp với nhau. Không có máy chủ.
spoken-drawing-anonymous-routing = Sơ đồ: một đường có mũi tên đi từ người này đến người kia, qua ba trong số chín nút. Các nút còn lại không được dùng đến.
spoken-drawing-decentralized-relays = Sơ đồ: bốn trạm trung chuyển, không kết nối với nhau, và bốn người. Mỗi người kết nối với hai trạm trung chuyển.
spoken-drawing-one-key = Sơ đồ: bảy tin nhắn theo thứ tự thời gian, tất cả dùng chung một khóa. Tại tin nhắn thứ tư, khóa bị đánh cắp, và cả bảy tin nhắn đều có thể bị đọc.
spoken-drawing-forward = Sơ đồ: bảy tin nhắn theo thứ tự thời gian, mỗi tin nhắn có khóa riêng. Tại tin nhắn thứ tư, khóa của nó bị đánh cắp. Ba tin nhắn trước đó vẫn được giữ bí mật; tin nhắn thứ tư và các tin nhắn sau đó có thể bị đọc.
spoken-drawing-future = Sơ đồ: bảy tin nhắn theo thứ tự thời gian, mỗi tin nhắn có khóa riêng. Tại tin nhắn thứ tư, khóa của nó bị đánh cắp, và sau tin nhắn thứ năm, các khóa mới được trao đổi. Chỉ tin nhắn thứ tư và thứ năm có thể bị đọc.
