package be.leuven.som.application.example;

/** Who plays in the example, where and when. */
record ExampleCast(
        ExampleBodies bodies, ExampleSeats seats, ExamplePeople people, ExamplePartners partners, ExampleDays days) {}
