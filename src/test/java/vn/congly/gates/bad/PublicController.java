package vn.congly.gates.bad;

import org.springframework.stereotype.Controller;

@Controller
public class PublicController {}
