package be.leuven.som.system.browser;

import be.leuven.som.system.server.Database;
import be.leuven.som.system.server.MicroContract;
import be.leuven.som.system.server.MicroServer;
import be.leuven.som.system.server.OnMicro;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@OnMicro(database = Database.POSTGRESQL)
@InBrowser
class WholeStoryOnPostgresqlIT extends MicroContract {
    @Test
    void a_meeting_is_convened_and_answered(MicroServer som, Page page) {
        new Story(som, page).isTold();
    }
}
