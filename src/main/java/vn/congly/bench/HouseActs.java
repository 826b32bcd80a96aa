package vn.congly.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.congly.access.Actor;
import vn.congly.intake.Receipt;
import vn.congly.matter.Accepted;
import vn.congly.providers.ProviderId;

/** The acts as the house does them: rules, row-level security, trail, timeline, ledger. Spread over the heads of many units. */
final class HouseActs implements Acts {

    private record Desk(Actor head, ProviderId provider) {}

    private final Chain chain;
    private final List<Desk> desks;
    private final Map<Integer, Receipt> received = new ConcurrentHashMap<>();
    private final Map<Integer, Accepted> accepted = new ConcurrentHashMap<>();

    private HouseActs(Chain chain, List<Desk> desks) {
        this.chain = chain;
        this.desks = desks;
    }

    /** Tries one case at the desk of each head, to know a provider of the unit whom the law lets take it. */
    static HouseActs over(Chain chain, List<Actor> heads, int most) {
        var desks = new ArrayList<Desk>();
        for (var head : heads) {
            if (desks.size() < most) {
                provider(chain, head).ifPresent(it -> desks.add(new Desk(head, it)));
            }
        }
        if (desks.isEmpty()) {
            throw new IllegalStateException("No unit of the sample nation has a provider who could take a case");
        }
        return new HouseActs(chain, List.copyOf(desks));
    }

    private static Optional<ProviderId> provider(Chain chain, Actor head) {
        var matter = chain.accept(head, chain.receive(head, head.unit())).matter();
        return chain.provider(head, matter);
    }

    int desks() {
        return desks.size();
    }

    List<Integer> units() {
        return desks.stream().map(it -> it.head().unit()).toList();
    }

    private Desk desk(int number) {
        return desks.get(number % desks.size());
    }

    @Override
    public void receive(int number) {
        received.put(number, chain.receive(desk(number).head(), number));
    }

    @Override
    public void accept(int number) {
        accepted.put(number, chain.accept(desk(number).head(), taken(received, number)));
    }

    @Override
    public void assign(int number) {
        chain.assign(desk(number).head(), taken(accepted, number), desk(number).provider());
    }

    private static <T> T taken(Map<Integer, T> from, int number) {
        return Optional.ofNullable(from.remove(number))
                .orElseThrow(() -> new IllegalStateException("The act before this one of case " + number + " failed"));
    }
}
