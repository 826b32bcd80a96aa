package vn.congly.gates.bad;

public class RequestService {}
