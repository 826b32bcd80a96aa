package vn.congly.gates.bad;

public class CatchesAll {

    int swallow(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (RuntimeException anything) {
            return 1;
        }
    }
}
