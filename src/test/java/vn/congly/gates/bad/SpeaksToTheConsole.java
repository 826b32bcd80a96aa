package vn.congly.gates.bad;

public class SpeaksToTheConsole {

    void speak() {
        System.out.println("here");
    }
}
