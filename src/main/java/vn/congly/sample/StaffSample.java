package vn.congly.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.Commune;
import vn.congly.geography.Geography;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** Enters accounts and providers: about the 1,903 of 31/12/2024 (712 officers, 706 contract lawyers, 22 collaborators …). */
final class StaffSample {

    private static final String ACCOUNT = "access.account (id, login, full_name, role, unit_id, password_hash, shown)";
    private static final String PROVIDER =
            "providers.provider (id, account_id, full_name, kind, grade, unit_id, card_number, card_from, "
                    + "card_until, fields, languages, base_era, base_code, active_from)";
    static final String SHOWN_PROVINCE = "15";
    private static final int SHOWN_CENTRE = 415;
    private static final int SHOWN_BRANCH = 2151;
    private static final List<String> FIELDS =
            List.of("criminal", "civil", "family", "land", "administrative", "labour", "policy");

    private final CopyBuffer out;
    private final Units units;
    private final Geography places;
    private final String hash;
    private final LocalDate today;
    private final Dice dice;
    private final Staff staff = new Staff();
    private long accounts;
    private long providers;

    StaffSample(CopyBuffer out, Units units, Geography places, String hash, LocalDate today, Dice dice) {
        this.out = out;
        this.units = units;
        this.places = places;
        this.hash = hash;
        this.today = today;
        this.dice = dice;
    }

    Staff enter() {
        account("bo.tu-phap", "MINISTRY", 1, true);
        account("kiemtra", "AUDITOR", 1, true);
        account("quantri", "ADMINISTRATOR", 1, true);
        account("congan", "BODY", 1, true);
        units.inBeing(UnitKind.DEPARTMENT, today)
                .forEach(it -> account("so" + it.id(), "DEPARTMENT", it.id(), it.id() == 215));
        units.centres(today).forEach(this::centre);
        units.inBeing(UnitKind.BRANCH, today).forEach(this::branch);
        return staff;
    }

    private void centre(Unit centre) {
        boolean shown = centre.id() == SHOWN_CENTRE;
        staff.receiver(centre.id(), account("tiepnhan" + centre.id(), "RECEIVER", centre.id(), shown));
        staff.head(centre.id(), account("truong" + centre.id(), "HEAD_OF_CENTRE", centre.id(), shown));
        int officers = centre.id() == 301 ? 50 : dice.between(10, 15);
        for (int at = 1; at <= officers; at++) {
            provider(centre, "OFFICER", "tgv" + centre.id() + "." + at, shown && at <= 2);
        }
        int lawyers = centre.id() == 301 ? 54 : dice.between(9, 16);
        for (int at = 1; at <= lawyers; at++) {
            provider(centre, lawyerKind(at), "ls" + centre.id() + "." + at, shown && at == 1);
        }
        if (region(centre) != Region.DELTA && dice.chance(0.7)) {
            provider(centre, "COLLABORATOR", "ctv" + centre.id(), false);
        }
    }

    private static String lawyerKind(int at) {
        return switch (at % 8) {
            case 5 -> "LAWYER_OF_CONTRACTED";
            case 6 -> "LAWYER_OF_REGISTERED";
            case 7 -> "ADVISER_OF_REGISTERED";
            default -> "LAWYER_OF_CENTRE";
        };
    }

    private void branch(Unit branch) {
        boolean shown = branch.id() == SHOWN_BRANCH;
        staff.receiver(branch.id(), account("tiepnhan" + branch.id(), "RECEIVER", branch.id(), shown));
        staff.head(branch.id(), account("truong" + branch.id(), "HEAD_OF_BRANCH", branch.id(), shown));
    }

    private Staff.Officer account(String login, String role, int unit, boolean shown) {
        boolean woman = dice.chance(0.5);
        var name = Names.of(dice, woman, false, Region.DELTA);
        out.row(ACCOUNT, ++accounts, login, name, role, unit, hash, shown);
        return new Staff.Officer(accounts, name);
    }

    private void provider(Unit centre, String kind, String login, boolean shown) {
        var account = account(login, "PROVIDER", centre.id(), shown);
        var region = region(centre);
        var languages =
                dice.chance(region.minorityShare() * 0.6) ? List.of(dice.of(region.ethnicities())) : List.<String>of();
        var base = base(centre);
        var fields = dice.chance(0.8)
                ? List.of("criminal", dice.of(FIELDS.subList(1, 7)))
                : List.of(dice.of(FIELDS.subList(1, 7)));
        var cardFrom = today.minusDays(dice.between(200, 3000));
        var until = dice.chance(0.03) ? Optional.of(today.minusDays(dice.between(1, 40))) : Optional.<LocalDate>empty();
        out.row(
                PROVIDER,
                ++providers,
                account.account(),
                account.name(),
                kind,
                kind.equals("OFFICER") ? dice.between(2, 3) : null,
                centre.id(),
                "M-" + String.format("%05d", providers),
                cardFrom,
                until,
                fields,
                languages,
                base.key().era().number(),
                base.key().code(),
                cardFrom);
        staff.giver(new Staff.Giver(providers, account.account(), account.name(), kind, centre.id()));
    }

    private Commune base(Unit centre) {
        return dice.of(places.communesOf(places.successor(centre.province())));
    }

    private Region region(Unit unit) {
        return Region.of(places.successor(unit.province()).code());
    }
}
