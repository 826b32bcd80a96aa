package vn.congly.geography;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {

    @Bean
    Geography geography() {
        return Geography.load();
    }
}
