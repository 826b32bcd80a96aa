package vn.congly.matter;

import java.util.Optional;

/**
 * Who gives the aid in a case.
 *
 * @param provider number of the provider
 * @param account with which the provider signs in
 * @param kind name of the provider's kind, by which an ending is counted
 * @param name as it stands in the decision that assigned
 */
public record GivenBy(long provider, Optional<Long> account, String kind, String name) {}
