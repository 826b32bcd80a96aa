package vn.congly.sample;

import java.util.List;
import java.util.Map;

/** What people come with, in plain words, by field of law; in criminal proceedings by role. */
final class Stories {

    private static final Map<String, List<String>> BY_FIELD = Map.of(
            "criminal",
                    List.of(
                            "Tôi muốn biết bị gọi lên công an thì phải làm gì.",
                            "Con tôi bị mời lên làm việc, gia đình cần được hướng dẫn."),
            "ACCUSED",
                    List.of(
                            "Bị bắt vì lấy xe máy của người khác, công an đang giữ.",
                            "Bị khởi tố về tội cố ý gây thương tích sau một cuộc cãi nhau.",
                            "Bị rủ đi vận chuyển hàng, không biết trong đó là ma túy.",
                            "Bị khởi tố vì đánh bạn cùng trường."),
            "VICTIM",
                    List.of(
                            "Là bị hại, gia đình muốn có người bảo vệ quyền lợi trước tòa.",
                            "Là bị hại trong vụ lừa đảo qua điện thoại, mất hết tiền bán lợn.",
                            "Bị đánh phải vào viện, đã có kết luận giám định."),
            "civil",
                    List.of(
                            "Tôi cho hàng xóm vay tiền có giấy viết tay, nay họ không trả.",
                            "Anh em trong nhà tranh chấp thừa kế ngôi nhà của bố mẹ để lại.",
                            "Xe tải làm hỏng nhà tôi, chủ xe không bồi thường."),
            "family",
                    List.of(
                            "Chồng tôi uống rượu, đánh vợ con; tôi muốn ly hôn và được nuôi con.",
                            "Sau khi ly hôn, chồng cũ không cấp dưỡng nuôi con.",
                            "Tôi muốn xác định cha cho con để làm giấy khai sinh."),
            "land",
                    List.of(
                            "Nhà nước thu hồi nương của gia đình, tiền bồi thường quá thấp.",
                            "Hàng xóm lấn sang đất vườn của tôi hai mét.",
                            "Đất ông bà để lại chưa có giấy, xã không làm sổ đỏ cho gia đình."),
            "administrative",
                    List.of(
                            "Tôi bị phạt hành chính mà không được giải thích lý do.",
                            "Tôi khiếu nại quyết định của Ủy ban nhân dân xã, ba tháng không trả lời."),
            "labour",
                    List.of(
                            "Công ty cho tôi nghỉ việc khi đang mang thai.",
                            "Tôi làm sáu tháng không được đóng bảo hiểm, nay bị tai nạn."),
            "policy",
                    List.of(
                            "Tôi là thương binh nhưng bị cắt trợ cấp từ đầu năm.",
                            "Mẹ tôi bị nhiễm chất độc da cam, hồ sơ trợ cấp bị trả lại nhiều lần."),
            "other", List.of("Tôi muốn làm lại giấy khai sinh bị mất và sai họ tên."));

    private Stories() {}

    static String of(Dice dice, String field, String role) {
        return dice.of(BY_FIELD.getOrDefault(
                field.equals("criminal") && !role.equals("NONE") ? role : field,
                List.of("Tôi cần được hướng dẫn về giấy tờ.")));
    }
}
