package vn.congly.eligibility;

/** What the person is in proceedings, as Art. 7(5) and 7(6) ask it. */
public enum ProceedingsRole {
    NONE,
    /** Người bị tố giác. */
    DENOUNCED,
    /** Người bị kiến nghị khởi tố. */
    RECOMMENDED_FOR_PROSECUTION,
    /** Người bị giữ trong trường hợp khẩn cấp. */
    HELD_IN_EMERGENCY,
    /** Người bị buộc tội: arrested, in custody, charged or before the court (Criminal Procedure Code, Art. 4(1)đ). */
    ACCUSED,
    /** Bị hại. */
    VICTIM,
    /** Người làm chứng. */
    WITNESS,
    /** Người chấp hành biện pháp xử lý chuyển hướng. */
    DIVERSION,
    /** Phạm nhân. */
    PRISONER,
    /** Nguyên đơn dân sự, bị đơn dân sự, người có quyền lợi, nghĩa vụ liên quan trong vụ án hình sự. */
    CIVIL_PARTY,
    /** Đương sự in civil or administrative proceedings. */
    PARTY
}
