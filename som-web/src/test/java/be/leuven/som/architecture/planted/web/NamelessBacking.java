package be.leuven.som.architecture.planted.web;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
class NamelessBacking {}
