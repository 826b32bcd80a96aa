package vn.congly.bench;

/** The three acts of one case, each done once and in order; the house's own or the plain inserts. */
interface Acts {

    void receive(int number);

    void accept(int number);

    void assign(int number);

    default void act(int act, int number) {
        switch (act) {
            case 0 -> receive(number);
            case 1 -> accept(number);
            default -> assign(number);
        }
    }
}
