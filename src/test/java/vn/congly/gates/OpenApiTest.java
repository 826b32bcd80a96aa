package vn.congly.gates;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.congly.testing.HouseTest;

@HouseTest
class OpenApiTest {

    @Autowired
    MockMvc mvc;

    @Test
    void the_description_of_the_api_is_up_to_date() throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get("/api-docs.yaml"))
                .andReturn()
                .getResponse();
        Document.check("openapi.yaml", settled(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    /** Without blanks at the ends of lines. */
    private static String settled(String yaml) {
        return yaml.replaceAll("(?m)[ \\t]+$", "");
    }
}
