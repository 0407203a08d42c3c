package be.leuven.som.system.browser;

import be.leuven.som.system.city.CityContract;
import be.leuven.som.system.server.PayaraServer;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class WholeStoryOnPayaraServerIT extends CityContract {
    @Test
    void a_meeting_is_convened_and_answered(PayaraServer som, Page page) {
        new Story(som, page).isTold();
    }
}
