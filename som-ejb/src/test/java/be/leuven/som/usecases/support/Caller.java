package be.leuven.som.usecases.support;

import be.leuven.som.application.security.Roles;
import java.util.List;
import java.util.Set;

/** Who calls: the name that the container knows, and the groups. */
record Caller(String name, Set<String> groups) {
    static final Caller VISITOR = new Caller("ANONYMOUS", Set.of());

    /** The account with that sign-in name at example.org. */
    static Caller called(String account) {
        String email = account.contains("@") ? account : account + "@example.org";
        List<Object> row = Rows.first("select id, administrator from account where sign_in_name = ?", email);
        boolean administrator = row.get(1) instanceof Boolean is ? is : ((Number) row.get(1)).intValue() == 1;
        return new Caller(
                (String) row.get(0), administrator ? Set.of(Roles.MEMBER, Roles.ADMINISTRATOR) : Set.of(Roles.MEMBER));
    }
}
