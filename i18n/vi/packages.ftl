### Những gì menu, cửa hàng và trình cài đặt nói về chương trình.

## Menu

package-kind = Cẩm nang ứng dụng nhắn tin riêng tư
package-summary = Chọn một ứng dụng nhắn tin riêng tư và tải nó từ trang web hoặc cửa hàng chính thức
# Những từ mọi người dùng để tìm, cách nhau bằng dấu phẩy.
package-keywords = nhắn tin, ứng dụng nhắn tin, chat, trò chuyện, riêng tư, bảo mật, mã hóa, tải xuống, tải về, messenger, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Những người đóng góp cho Messenger Guide

## Bản quyền

package-copyright = © 2026 Những người đóng góp cho Messenger Guide

## Cửa hàng

package-description = Nên dùng ứng dụng nhắn tin nào, và thật sự tải nó ở đâu? Cẩm nang nhắn tin (Messenger Guide) tập hợp những gì Privacy Guides đã viết về sáu ứng dụng: Signal, Molly, SimpleX Chat, Briar, Element và Session.
package-point-downloads = Bản tải về chính thức chỉ cách một cú nhấp, và bạn thấy trọn địa chỉ của nó trước. Với điện thoại, có mã để quét.
package-point-sources = Thông tin có liên kết tới nguồn, “chưa nêu” được tách riêng khỏi “không”, và những gì đã thay đổi từ đó đều có ghi ngày.
package-point-compare = Tìm kiếm, cho biết điều gì quan trọng với bạn, đặt các ứng dụng nhắn tin cạnh nhau và đọc ý nghĩa của từng thuật ngữ, bằng nhiều ngôn ngữ.
package-point-offline = Chương trình hoạt động không cần kết nối và không tự tạo kết nối nào: liên kết được chuyển cho trình duyệt của bạn, và chỉ những liên kết có sẵn bên trong và đã được kiểm tra.
package-no-affiliation = Không liên kết với Privacy Guides hay bất kỳ ứng dụng nhắn tin nào, và không được bên nào trong số đó bảo chứng.

## Trình cài đặt

package-newer = Một phiên bản mới hơn của Cẩm nang nhắn tin đã được cài đặt.
