package vn.congly;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the house: one program, one database, every room. */
@SpringBootApplication
public class Congly {

    public static void main(String[] args) {
        SpringApplication.run(Congly.class, args);
    }
}
