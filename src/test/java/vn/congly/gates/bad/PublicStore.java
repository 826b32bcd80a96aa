package vn.congly.gates.bad;

import org.springframework.stereotype.Repository;

@Repository
public class PublicStore {}
