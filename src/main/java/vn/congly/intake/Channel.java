package vn.congly.intake;

/** How a request arrives (Law on Legal Aid 2017, Art. 29(2); Art. 31(3) for notices; Circular 12/2018 Art. 17a for communes). */
public enum Channel {
    IN_PERSON,
    POST,
    ELECTRONIC,
    TELEPHONE,
    BODY_NOTICE,
    COMMUNE_REFERRAL
}
