package be.leuven.som.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

@OnMicro(contents = Contents.EMPTY)
class FirstStartIT {
    @Test
    void without_the_example_network_says_where_the_first_administrator_is_made(MicroServer som) {
        assertThat(som.setUpLink().toString()).startsWith(som.page("/").toString());
        assertThat(som.log()).contains("SOM-SETUP " + som.setUpLink());
        assertThat(som.data().resolve("example-accounts.txt")).doesNotExist();
    }

    @Test
    void keeps_the_set_up_link_from_other_users_of_the_machine(MicroServer som) throws IOException {
        assertThat(Files.getPosixFilePermissions(som.data().resolve("setup-link.txt")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
