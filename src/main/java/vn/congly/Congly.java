package vn.congly;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the house: one program, one database, every room. Rooms may use the same name for a class; a bean that templates
 * ask has a name of its own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Congly {

    public static void main(String[] args) {
        SpringApplication.run(Congly.class, args);
    }
}
