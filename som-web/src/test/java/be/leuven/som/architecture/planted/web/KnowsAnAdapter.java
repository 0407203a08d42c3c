package be.leuven.som.architecture.planted.web;

import be.leuven.som.architecture.planted.infrastructure.SomeAdapter;

class KnowsAnAdapter {
    SomeAdapter adapter;
}
